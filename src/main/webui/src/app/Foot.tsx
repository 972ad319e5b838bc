import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useStatus } from '../api/queries';
import { formatCount, formatElapsed } from '../core/format';
import { lastAnswered } from '../features/common/answered';
import { useLocale } from '../words/use-locale';
import classes from './Shell.module.css';

/** How much data the answer in sight is made of, and how long it took. */
function AnswerFacts() {
  const { t } = useTranslation();
  const locale = useLocale();
  const answered = useSyncExternalStore(lastAnswered.subscribe, lastAnswered.get);
  return (
    answered && (
      <>
        <span>
          {t('answer.data', {
            nodes: formatCount(answered.nodes, locale),
            relations: formatCount(answered.relations, locale),
          })}
        </span>
        {answered.elapsedMs !== null && (
          <span>{t('answer.elapsed', { time: formatElapsed(answered.elapsedMs, locale) })}</span>
        )}
      </>
    )
  );
}

/** Which program and which state of the data this page is; what a report of a fault needs. */
export function Foot() {
  const { t } = useTranslation();
  const { data } = useStatus();
  return (
    <footer className={classes.foot}>
      {data?.program && <span>{t('shell.version', data.program)}</span>}
      {data?.snapshot && <span>{t('shell.dataVersion', { version: data.snapshot.version })}</span>}
      <AnswerFacts />
      {data?.program && <a href="/v3/api-docs">{t('shell.api')}</a>}
    </footer>
  );
}
