import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatCount, formatElapsed } from '../../core/format';
import type { TraceAnswer, TraceBody, TraceSummary } from '../../core/model';
import classes from './Answer.module.css';
import { AnswerActions } from './AnswerActions';

function Completeness({ summary, maxHops }: { summary: TraceSummary; maxHops: number }) {
  const { t } = useTranslation();
  const hubs = summary.skippedHubs?.length ?? 0;
  if (summary.complete) {
    return (
      <span className={classes.complete}>
        <IconCircleCheck size={15} style={{ verticalAlign: -2 }} aria-hidden />{' '}
        {t('answer.complete', { count: maxHops })}
      </span>
    );
  }
  const reasons = summary.cut?.map((cut) => cut.text) ?? [];
  return (
    <span className={classes.cut}>
      <IconAlertTriangle size={15} style={{ verticalAlign: -2 }} aria-hidden />{' '}
      {[t('answer.cut'), ...reasons, ...(hubs > 0 ? [t('answer.hubs', { count: hubs })] : [])].join(' ')}
    </span>
  );
}

/** What was found, in numbers, and how far it can be relied on. */
export function AnswerHeader({ answer, body }: { answer: TraceAnswer; body: TraceBody }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { summary, snapshot, elapsedMs } = answer;
  const count = (value: number) => formatCount(value, locale);
  return (
    <div className={classes.header}>
      <div role="status">
        <h2 className={classes.headline}>
          <Trans
            i18nKey={summary.complete ? 'answer.headline' : 'answer.headlineCut'}
            count={summary.paths}
            values={{
              paths: count(summary.paths),
              starts: t('answer.starts', { count: summary.starts, shown: count(summary.starts) }),
              ends: t('answer.ends', { count: summary.ends, shown: count(summary.ends) }),
              pairs: t('answer.pairs', { count: summary.pairs, shown: count(summary.pairs) }),
            }}
            components={{ b: <strong /> }}
          />
        </h2>
        <p className={classes.details}>
          <Completeness summary={summary} maxHops={body.maxHops} />
          {snapshot && (
            <span>
              {t('answer.data', {
                version: snapshot.version.slice(0, 16),
                nodes: count(snapshot.nodes),
                relations: count(snapshot.relations),
              })}
            </span>
          )}
          {elapsedMs !== undefined && (
            <span>{t('answer.elapsed', { time: formatElapsed(elapsedMs, locale) })}</span>
          )}
        </p>
      </div>
      <AnswerActions body={body} />
    </div>
  );
}
