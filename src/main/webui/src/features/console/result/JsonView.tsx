import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '../../../core/console/model';
import common from '../Console.module.css';
import classes from './Result.module.css';

const ROWS = 100;

/** The first rows as objects with the columns as keys. */
export function JsonView({ run }: { run: Run }) {
  const { t } = useTranslation('console');
  const shown = Math.min(ROWS, run.count);
  const { columns, rows } = run;
  const text = useMemo(() => {
    const objects = rows
      .slice(0, shown)
      .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
    return JSON.stringify(objects, null, 2);
  }, [columns, rows, shown]);
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className={classes.json} tabIndex={0} role="region" aria-label={t('json.label')}>
        {text}
      </pre>
      {shown < run.count && <p className={common.hint}>{t('json.first', { count: shown })}</p>}
    </>
  );
}
