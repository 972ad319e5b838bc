import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Value } from '../../core/declarations/model';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';

interface Column<T> {
  name: string;
  cell: (row: T) => ReactNode;
}

interface ListTableProps<T> {
  label: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string;
}

/** One row each; on a phone one block each. */
export function ListTable<T>({ label, columns, rows, rowKey }: ListTableProps<T>) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table wider than its frame is scrolled by key
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={classes.table}>
        <thead>
          <tr>
            {columns.map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ name, cell }) => (
                <td key={name} data-label={name}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A seller or a buyer: its page. */
export function Party({ party }: { party: Value }) {
  const { t } = useTranslation('declarations');
  return party.state === 'stated' ? (
    <Link to="/entity/$" params={{ _splat: party.code }} search={{}}>
      <bdi>{party.name ?? party.code}</bdi>
    </Link>
  ) : (
    <i>{t(`state.${party.state}`)}</i>
  );
}

/** A number of declarations that opens them. */
export function RowCount({ rows, open }: { rows: number; open: () => void }) {
  const { t } = useTranslation('declarations');
  return (
    <button type="button" className={classes.opener} title={t('openRows')} onClick={open}>
      {formatCount(rows, useLocale())}
    </button>
  );
}
