import { Loader } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaidHere } from '../../../words/server';
import { useLocale } from '../../../words/use-locale';
import type { Run } from '../../../core/console/model';
import { formatCount, formatElapsed } from '../../../core/format';
import classes from './Result.module.css';

const TICK_MILLIS = 250;

/** The time that a run takes, counted on while no row comes. */
function useElapsed(run: Run | null): number {
  const [now, setNow] = useState(() => Date.now());
  const running = run?.phase === 'running';
  useEffect(() => {
    if (!running) {
      return undefined;
    }
    const timer = setInterval(() => setNow(Date.now()), TICK_MILLIS);
    return () => clearInterval(timer);
  }, [running]);
  return running ? Math.max(0, now - run.startedAt) : (run?.elapsedMillis ?? 0);
}

function useStatus(run: Run | null): string {
  const { t } = useTranslation('console');
  const locale = useLocale();
  const elapsed = useElapsed(run);
  if (!run) {
    return '';
  }
  const { count, phase } = run;
  const time = formatElapsed(elapsed, locale);
  const words = { count, shown: formatCount(count, locale), time };
  switch (phase) {
    case 'running':
      return t('result.running', words);
    case 'stopped':
      return t('result.stopped', words);
    case 'failed':
      return count > 0 ? t('result.failedAfter', words) : '';
    case 'done':
      return `${t('result.rows', words)} · ${time}`;
  }
}

/** How many rows, how long, and what is missing. */
export function ResultStatus({ run, changed }: { run: Run | null; changed: boolean }) {
  const { t } = useTranslation('console');
  const said = useSaidHere();
  const status = useStatus(run);
  const notes = run?.notes ?? [];
  return (
    <div className={classes.status}>
      {run?.phase === 'running' && <Loader size={14} aria-hidden />}
      {/* Every tick told aloud would drown everything else. */}
      <span role={run?.phase === 'running' ? undefined : 'status'}>{status}</span>
      {run?.truncated && (
        <strong role="status">
          <IconAlertTriangle size={15} aria-hidden /> {t('result.truncated')}{' '}
          {run.cut.map((cut) => said({ code: `cut.${cut.limit}`, text: cut.text })).join(' ')}
        </strong>
      )}
      {notes.length > 0 && (
        <span>
          {notes.map(({ code, message }) => said({ code: code ?? 'neo4j', text: message })).join(' ')}
        </span>
      )}
      {changed && <span className={classes.changed}>{t('result.changed')}</span>}
    </div>
  );
}
