import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { imports } from '../../api/imports';
import { datasetIdOf, isDatasetId } from '../../core/data/dataset-id';
import type { Preview, StagedFile, Wish } from '../../core/data/model';
import { asProblem } from '../../core/problem';
import { AboutFields } from './AboutFields';
import { CommandLine } from './CommandLine';
import classes from './Data.module.css';
import { DataProblem } from './DataProblem';
import type { Draft } from './draft-store';
import { Trial } from './Trial';
import { uploads } from './upload-store';

interface ImportFormProps {
  staged: StagedFile;
  preview: Preview;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function wishOf(draft: Draft, preview: Preview, dataset: string): Wish {
  return {
    format: draft.format ?? preview.format,
    dataset,
    mapping: preview.mapping,
    strict: draft.strict,
    replace: draft.replace,
    dryRun: false,
    about: draft.about,
  };
}

/** The trial, and whether what was tried is still what is wished. */
function useTrial(staged: StagedFile, wish: Wish) {
  const [tried, setTried] = useState<{ job: string; wish: string } | null>(null);
  const text = JSON.stringify(wish);
  const order = useMutation({
    mutationFn: () => imports.order(staged.file, { ...wish, dryRun: true }),
    onSuccess: (job) => setTried({ job, wish: text }),
  });
  return { order, job: tried?.job ?? null, outdated: tried !== null && tried.wish !== text };
}

function useImportNow(staged: StagedFile, wish: Wish) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => imports.order(staged.file, wish),
    onSuccess: (job) => {
      uploads.dropFile(staged.file);
      void navigate({ to: '/data/import/$job', params: { job } });
    },
  });
}

/** Where the data goes and what is known about it; then a trial that writes nothing, then the import. */
export function ImportForm({ staged, preview, draft, change }: ImportFormProps) {
  const { t } = useTranslation('data');
  const titleId = useId();
  const dataset = draft.dataset ?? preview.dataset ?? datasetIdOf(staged.name);
  const wish = wishOf(draft, preview, dataset);
  const trial = useTrial(staged, wish);
  const now = useImportNow(staged, wish);
  const ready = isDatasetId(dataset);
  const problem = trial.order.error ?? now.error;
  return (
    <section aria-labelledby={titleId} className={classes.stack}>
      <h2 id={titleId} className={classes.heading}>
        {t('form.title')}
      </h2>
      <AboutFields dataset={dataset} preview={preview} draft={draft} change={change} />
      <CommandLine staged={staged} preview={preview} draft={draft} dataset={dataset} />
      {problem && <DataProblem problem={asProblem(problem)} />}
      {trial.job !== null && <Trial key={trial.job} job={trial.job} outdated={trial.outdated} />}
      <div className={classes.actions}>
        <Button
          variant={trial.job === null || trial.outdated ? 'filled' : 'default'}
          disabled={!ready}
          loading={trial.order.isPending}
          onClick={() => trial.order.mutate()}
        >
          {trial.job === null ? t('form.try') : t('form.tryAgain')}
        </Button>
        <Button
          variant={trial.job === null || trial.outdated ? 'default' : 'filled'}
          disabled={!ready}
          loading={now.isPending}
          onClick={() => now.mutate()}
        >
          {trial.job === null ? t('form.importUntried') : t('form.import')}
        </Button>
        {trial.job === null && <span className={classes.soft}>{t('form.tryHint')}</span>}
      </div>
    </section>
  );
}
