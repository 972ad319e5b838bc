import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useImport, useImportControls } from '../../api/import-queries';
import { isOver, type ImportStatus } from '../../core/data/model';
import { asProblem } from '../../core/problem';
import { BackToData } from './BackToData';
import { Books } from './Books';
import classes from './Data.module.css';
import { DataProblem } from './DataProblem';
import { Done } from './Done';
import { Failed } from './Failed';
import { useFormatName } from './FormatChoice';
import { IssueGroups } from './IssueGroups';
import { ImportName } from './ImportName';
import { JobProgress } from './JobProgress';
import { Pairs } from './Pairs';
import { Recognised } from './Recognised';
import { StateBadge } from './StateBadge';

function Controls({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('data');
  const { mutate, isPending, error } = useImportControls(status.job);
  return (
    <>
      <div className={classes.actions}>
        <Button
          variant="default"
          disabled={isPending}
          onClick={() => mutate(status.paused ? 'resume' : 'pause')}
        >
          {status.paused ? t('job.resume') : t('job.pause')}
        </Button>
        <Button variant="default" color="red" disabled={isPending} onClick={() => mutate('cancel')}>
          {t('job.cancel')}
        </Button>
      </div>
      {status.paused && <p className={classes.soft}>{t('job.pausedHint')}</p>}
      {status.phase === 'waiting' && !status.paused && <p className={classes.soft}>{t('job.waitingHint')}</p>}
      {error && <DataProblem problem={asProblem(error)} />}
    </>
  );
}

/** New data changes what the whole page knows: it asks again once the import has ended. */
function useFreshAfter(over: boolean) {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (over) {
      void queryClient.invalidateQueries({ queryKey: ['status'] });
      void queryClient.invalidateQueries({ queryKey: ['datasets'] });
    }
  }, [over, queryClient]);
}

/** What can be done now: with what is in, and with the records that may be the same as others. */
function Outcome({ status: { job, dryRun, dataset, pairs, recognised } }: { status: ImportStatus }) {
  if (dryRun) {
    return recognised ? <Recognised job={job} counts={recognised} /> : null;
  }
  return dataset === null ? null : (
    <>
      <Done dataset={dataset} />
      {pairs && <Pairs dataset={dataset} pairs={pairs} />}
    </>
  );
}

function Job({ status, lost }: { status: ImportStatus; lost: boolean }) {
  const { t } = useTranslation('data');
  const over = isOver(status);
  useFreshAfter(over);
  return (
    <div className={classes.stack}>
      {lost && (
        <p className={classes.warning} role="status">
          {t('job.lost')}
        </p>
      )}
      {!over && (
        <>
          <JobProgress status={status} />
          <Controls status={status} />
        </>
      )}
      {status.state === 'done' && <Outcome status={status} />}
      {status.state === 'cancelled' && (
        <p className={classes.warning}>{status.dryRun ? t('job.trialCancelled') : t('job.cancelled')}</p>
      )}
      {status.error && <Failed status={status} />}
      {(over || status.read > 0) && <Books status={status} />}
      {(over || status.issues.length > 0) && <IssueGroups status={status} />}
    </div>
  );
}

/** One import: how far it is while it runs, what came of it afterwards. */
export function JobPage() {
  const { t } = useTranslation('data');
  const { job } = useParams({ from: '/data/import/$job' });
  const { data: status, error, refetch } = useImport(job);
  const formatName = useFormatName();
  return (
    <div className={classes.page}>
      <div className={classes.column}>
        <BackToData />
        {status ? (
          <>
            <div className={classes.datasetHead}>
              <h1 className={classes.title}>
                <ImportName status={status} />
              </h1>
              <StateBadge status={status} />
            </div>
            <p className={classes.soft}>
              {status.dryRun ? t('imports.trial') : t('imports.into', { dataset: status.dataset ?? '…' })}
              {status.format !== null && ` · ${formatName(status.format)}`}
            </p>
            <Job status={status} lost={error !== null && !isOver(status)} />
          </>
        ) : (
          <>
            <h1 className={classes.title}>{t('job.title')}</h1>
            {error ? (
              <DataProblem problem={asProblem(error)} retry={() => void refetch()} />
            ) : (
              <p className={classes.soft} role="status">
                {t('job.loading')}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
