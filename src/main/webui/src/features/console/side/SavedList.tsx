import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  fileOf,
  importFile,
  remove,
  save,
  savedQueriesOf,
  type SavedQuery,
} from '../../../core/console/saved';
import { fileNameOf } from '../../../core/csv';
import { saveFile } from '../../common/save-file';
import common from '../Console.module.css';
import classes from './Side.module.css';
import { useKept } from '../use-kept';
import { SavedEntry, type SavedListProps } from './SavedEntry';

function useFile({ saved, change }: SavedListProps) {
  const { t } = useTranslation('console');
  const [told, setTold] = useState<string | null>(null);
  const importFrom = (file: File | null) => {
    void file?.text().then((text) => {
      const read = importFile(saved, text);
      setTold(read ? t('saved.imported', { count: read.added }) : t('saved.importFailed'));
      if (read) {
        change((now) => importFile(now, text)?.saved ?? now);
      }
    });
  };
  const exportAll = () =>
    saveFile(
      new Blob([fileOf(saved)], { type: 'application/json' }),
      fileNameOf('queries', 'json', new Date()),
    );
  return { told, importFrom, exportAll };
}

/** Statements from before the server kept them; they are handed over when the reader wants it. */
function InBrowser({ change }: Pick<SavedListProps, 'change'>) {
  const { t } = useTranslation('console');
  const [kept, setKept] = useKept('spoor-console-saved', savedQueriesOf);
  if (kept.length === 0) {
    return null;
  }
  const handOver = () => {
    change((now) => importFile(now, fileOf(kept))?.saved ?? now);
    setKept(() => []);
  };
  return (
    <Button size="compact-sm" variant="default" mb="xs" onClick={handOver}>
      {t('saved.handOver', { count: kept.length })}
    </Button>
  );
}

/** Statements that the server keeps for all who use it. */
export function SavedList(props: SavedListProps) {
  const { saved, change, problem } = props;
  const { t } = useTranslation('console');
  const { t: page } = useTranslation();
  const { told, importFrom, exportAll } = useFile(props);
  const [gone, setGone] = useState<SavedQuery | null>(null);
  return (
    <section aria-label={t('side.saved')}>
      <h2 className="visually-hidden">{t('side.saved')}</h2>
      {problem && <p role="alert">{problem.sentence ?? page(`problem.${problem.kind}`)}</p>}
      <InBrowser change={change} />
      {saved.length === 0 && <p className={common.hint}>{t('saved.none')}</p>}
      <ul className={classes.queries}>
        {saved.map((query) => (
          <li key={query.name}>
            <SavedEntry
              {...props}
              query={query}
              removed={() => {
                setGone(query);
                change((now) => remove(now, query.name));
              }}
            />
          </li>
        ))}
      </ul>
      {gone && (
        <Button
          size="compact-sm"
          variant="default"
          mb="xs"
          onClick={() => {
            change((now) => save(now, gone));
            setGone(null);
          }}
        >
          {t('saved.undo', { name: gone.name })}
        </Button>
      )}
      <div className={classes.sideActions}>
        <FileButton accept="application/json,.json" onChange={importFrom}>
          {(button) => (
            <Button {...button} size="xs" variant="default" leftSection={<IconUpload size={15} />}>
              {t('saved.import')}
            </Button>
          )}
        </FileButton>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={15} />}
          disabled={saved.length === 0}
          onClick={exportAll}
        >
          {t('saved.export')}
        </Button>
      </div>
      <p className={common.hint} role="status">
        {told}
      </p>
    </section>
  );
}
