import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { commandOf } from '../../core/data/command';
import { datasetIdOf } from '../../core/data/dataset-id';
import type { Preview, StagedFile } from '../../core/data/model';
import { useCopy } from '../common/use-copy';
import common from './Data.module.css';
import classes from './Jobs.module.css';
import type { Draft } from './draft-store';

interface CommandLineProps {
  staged: StagedFile;
  preview: Preview;
  draft: Draft;
  dataset: string;
}

/** The same import for a terminal. */
export function CommandLine({ staged, preview, draft, dataset }: CommandLineProps) {
  const { t } = useTranslation('data');
  const { copied, copy } = useCopy();
  const command = commandOf({
    file: staged.name,
    format: draft.format,
    dataset: dataset === (preview.dataset ?? datasetIdOf(staged.name)) ? '' : dataset,
    mapping: draft.mappingName,
    strict: draft.strict,
    replace: draft.replace,
  });
  const unsaved = preview.mapping !== null && draft.mapping !== null && draft.mappingName === null;
  return (
    <details className={classes.more}>
      <summary>{t('command.title')}</summary>
      <p className={common.soft}>{unsaved ? t('command.saveFirst') : t('command.lead')}</p>
      {!unsaved && (
        <div className={classes.command}>
          <code>{command}</code>
          <Button variant="default" size="compact-sm" onClick={() => copy(command)}>
            {copied ? t('command.copied') : t('command.copy')}
          </Button>
        </div>
      )}
    </details>
  );
}
