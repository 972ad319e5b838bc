import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Trans, useTranslation } from 'react-i18next';
import { useLocale } from '../../app/use-locale';
import { formatCount, formatElapsed } from '../../core/format';
import type { NearMiss, TraceAnswer, TraceBody, TraceSummary } from '../../core/model';
import type { TraceView } from '../../core/trace';
import classes from './Answer.module.css';
import { AnswerActions } from './AnswerActions';
import { Huge } from './Huge';
import { Relaxation } from './Relaxation';
import { useCountText } from './use-count-text';

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

function Headline({ summary }: { summary: TraceSummary }) {
  const { t } = useTranslation();
  const countText = useCountText(summary);
  return (
    <h2 className={classes.headline}>
      <Trans
        i18nKey="answer.headline"
        count={summary.paths}
        values={{
          paths: countText('paths').shown,
          starts: t('answer.starts', countText('starts')),
          ends: t('answer.ends', countText('ends')),
          pairs: t('answer.pairs', countText('pairs')),
        }}
        components={{ b: <strong /> }}
      />
    </h2>
  );
}

/** What one change of the question would add, where there is little. */
function More({ misses }: { misses: NearMiss[] }) {
  const { t } = useTranslation();
  return misses.length === 0 ? null : (
    <p className={classes.more}>
      <span>{t('answer.more')}</span>
      {misses.map((miss, index) => (
        <Relaxation key={index} miss={miss} compact />
      ))}
    </p>
  );
}

interface AnswerHeaderProps {
  answer: TraceAnswer;
  body: TraceBody;
  view: TraceView;
}

/** What was found, in numbers, and how far it can be relied on. */
export function AnswerHeader({ answer, body, view }: AnswerHeaderProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { summary, snapshot, elapsedMs } = answer;
  return (
    <div className={classes.header}>
      <div>
        <div role="status">
          <Headline summary={summary} />
        </div>
        <p className={classes.details}>
          <Completeness summary={summary} maxHops={body.maxHops} />
          {snapshot && (
            <span>
              {t('answer.data', {
                version: snapshot.version.slice(0, 16),
                nodes: formatCount(snapshot.nodes, locale),
                relations: formatCount(snapshot.relations, locale),
              })}
              {snapshot.confirmed === false && `, ${t('answer.unconfirmed')}`}
            </span>
          )}
          {elapsedMs !== undefined && (
            <span>{t('answer.elapsed', { time: formatElapsed(elapsedMs, locale) })}</span>
          )}
        </p>
        <More misses={summary.nearMisses ?? []} />
        <Huge summary={summary} />
      </div>
      <AnswerActions body={body} view={view} />
    </div>
  );
}
