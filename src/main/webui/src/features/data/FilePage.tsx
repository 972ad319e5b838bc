import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePreview, useStagedFile } from '../../api/import-queries';
import { useLocale } from '../../words/use-locale';
import { formatBytes } from '../../core/data/format-bytes';
import type { StagedFile } from '../../core/data/model';
import { asProblem } from '../../core/problem';
import { BackToData } from './BackToData';
import classes from './Data.module.css';
import { DataProblem } from './DataProblem';
import { useDraft } from './draft-store';
import { FormatChoice } from './FormatChoice';
import { ImportForm } from './ImportForm';
import { TableMapping } from './TableMapping';
import { Unreadable } from './Unreadable';
import { WhatBecomes } from './WhatBecomes';

function Look({ staged, replaces }: { staged: StagedFile; replaces: string | undefined }) {
  const { t } = useTranslation('data');
  const first = replaces === undefined ? {} : { dataset: replaces, replace: true };
  const { draft, change } = useDraft(staged.file, first);
  const {
    data: preview,
    error,
    refetch,
    isPlaceholderData,
  } = usePreview(staged.file, draft.format, draft.mapping);
  if (error) {
    return (
      <DataProblem problem={asProblem(error)} retry={() => void refetch()}>
        <p>{t('unreadable.nothingWritten')}</p>
      </DataProblem>
    );
  }
  if (!preview) {
    return (
      <p className={classes.soft} role="status">
        {t('file.looking')}
      </p>
    );
  }
  return (
    <div className={classes.stack} aria-busy={isPlaceholderData}>
      <FormatChoice preview={preview} draft={draft} change={change} />
      {preview.error && <Unreadable preview={preview} draft={draft} change={change} />}
      {preview.mapping ? (
        <TableMapping preview={preview} draft={draft} change={change} />
      ) : (
        preview.format !== null && <WhatBecomes preview={preview} alone />
      )}
      {preview.format !== null && preview.error === null && (
        <ImportForm staged={staged} preview={preview} draft={draft} change={change} />
      )}
    </div>
  );
}

/** One file: what it is, what its columns mean, what would come of it, and then the import. */
export function FilePage() {
  const { t } = useTranslation('data');
  const locale = useLocale();
  const { file } = useParams({ from: '/data/file/$file' });
  const { replaces } = useSearch({ from: '/data/file/$file' });
  const { data: staged, error, refetch } = useStagedFile(file);
  return (
    <div className={classes.page}>
      <div className={classes.wide}>
        <BackToData />
        {staged && (
          <>
            <h1 className={classes.title}>
              {staged.name} <small>{formatBytes(staged.bytes, locale)}</small>
            </h1>
            <Look key={file} staged={staged} replaces={replaces} />
          </>
        )}
        {!staged && error && (
          <>
            <h1 className={classes.title}>{t('file.title')}</h1>
            <DataProblem problem={asProblem(error)} retry={() => void refetch()} />
          </>
        )}
      </div>
    </div>
  );
}
