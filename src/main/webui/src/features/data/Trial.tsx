import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useImport } from '../../api/import-queries';
import { isOver } from '../../core/data/model';
import { asProblem } from '../../core/problem';
import { Books } from './Books';
import classes from './Data.module.css';
import { DataProblem } from './DataProblem';
import { Failed } from './Failed';
import { IssueGroups } from './IssueGroups';
import { JobProgress } from './JobProgress';
import { Recognised } from './Recognised';

/** Brings it into view when it begins, and again when it has its whole length. */
function useInView(over: boolean | null) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (over !== null) {
      box.current?.scrollIntoView?.({ block: over ? 'start' : 'nearest' });
    }
  }, [over]);
  return box;
}

/** What would happen: nothing has been written. */
export function Trial({ job, outdated }: { job: string; outdated: boolean }) {
  const { t } = useTranslation('data');
  const { data: status, error, refetch } = useImport(job);
  const box = useInView(status ? isOver(status) : null);
  if (error && !status) {
    return <DataProblem problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!status) {
    return null;
  }
  return (
    <section
      ref={box}
      className={classes.trial}
      aria-label={t('trial.title')}
      data-outdated={outdated || undefined}
    >
      <h3>{isOver(status) ? t('trial.title') : t('trial.running')}</h3>
      {outdated && <p className={classes.warning}>{t('trial.outdated')}</p>}
      {isOver(status) ? (
        <>
          {status.error && <Failed status={status} />}
          {status.recognised && <Recognised job={job} counts={status.recognised} />}
          <Books status={status} />
          <IssueGroups status={status} />
        </>
      ) : (
        <JobProgress status={status} />
      )}
    </section>
  );
}
