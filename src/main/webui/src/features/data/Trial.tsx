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

/** What would happen: nothing has been written. */
export function Trial({ job, outdated }: { job: string; outdated: boolean }) {
  const { t } = useTranslation('data');
  const { data: status, error, refetch } = useImport(job);
  if (error && !status) {
    return <DataProblem problem={asProblem(error)} retry={() => void refetch()} />;
  }
  if (!status) {
    return null;
  }
  return (
    <section className={classes.trial} aria-label={t('trial.title')} data-outdated={outdated || undefined}>
      <h3>{isOver(status) ? t('trial.title') : t('trial.running')}</h3>
      {outdated && <p className={classes.warning}>{t('trial.outdated')}</p>}
      {isOver(status) ? (
        <>
          {status.error && <Failed status={status} />}
          <Books status={status} />
          <IssueGroups status={status} />
        </>
      ) : (
        <JobProgress status={status} />
      )}
    </section>
  );
}
