import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Console.module.css';
import type { CypherEditorProps } from './editor/CypherEditor';

const CypherEditor = lazy(() => import('./editor/CypherEditor'));

/** The statement being written. */
export function StatementEditor(props: CypherEditorProps) {
  const { t } = useTranslation('console');
  return (
    <div className={classes.editor}>
      <p id="editor-help" className="visually-hidden">
        {t('editor.help')}
      </p>
      <Suspense fallback={<Skeleton role="status" height="100%" aria-label={t('editor.loading')} />}>
        <CypherEditor {...props} />
      </Suspense>
    </div>
  );
}
