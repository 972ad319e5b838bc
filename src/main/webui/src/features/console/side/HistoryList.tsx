import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../words/use-locale';
import type { PastRun } from '../../../core/console/history';
import { formatCount, formatElapsed } from '../../../core/format';
import common from '../Console.module.css';
import classes from './Side.module.css';
import type { Take } from './Sidebar';

function useOutcome() {
  const { t } = useTranslation('console');
  const locale = useLocale();
  return ({ outcome, rows, elapsedMillis, at }: PastRun): string => {
    const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
    const what =
      outcome === 'done'
        ? t('history.done', { count: rows, shown: formatCount(rows, locale) })
        : t(`history.${outcome}`);
    return [time, what, formatElapsed(elapsedMillis, locale)].join(' · ');
  };
}

/** What was run, newest first, without its rows. */
export function HistoryList({ past, clear, take }: { past: PastRun[]; clear: () => void; take: Take }) {
  const { t } = useTranslation('console');
  const outcomeOf = useOutcome();
  return (
    <section aria-label={t('side.history')}>
      <h2 className="visually-hidden">{t('side.history')}</h2>
      {past.length === 0 && <p className={common.hint}>{t('history.none')}</p>}
      <ul className={classes.queries}>
        {past.map((run) => (
          <li key={`${String(run.at)} ${run.query}`}>
            <button type="button" onClick={() => take({ query: run.query, texts: run.texts })}>
              <code className={classes.threeLines}>{run.query}</code>
              <small>{outcomeOf(run)}</small>
            </button>
          </li>
        ))}
      </ul>
      {past.length > 0 && (
        <Button size="xs" variant="default" onClick={clear}>
          {t('history.clear')}
        </Button>
      )}
    </section>
  );
}
