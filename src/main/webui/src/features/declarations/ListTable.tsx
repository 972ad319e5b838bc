import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell, Selection, Value } from '../../core/declarations/model';
import { selectionOf, type DeclarationSearch } from '../../core/declarations/search';
import { formatCount } from '../../core/format';
import { useLocale } from '../../words/use-locale';
import classes from './Declarations.module.css';
import type { OpenRows } from './ListFrame';
import { useMoneyTexts } from './texts';

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

/** Columns of several lists: the goods, and the declarations of a row, which it opens, with their worth. */
export function useListColumns(search: DeclarationSearch) {
  const { t } = useTranslation('declarations');
  const moneyTexts = useMoneyTexts();
  const goods: Column<{ hs6: string; brand: string }>[] = [
    { name: t('dimension.hs6'), cell: ({ hs6 }) => hs6 },
    { name: t('dimension.brand'), cell: ({ brand }) => <bdi>{brand}</bdi> },
  ];
  const declared = <T extends { cell: Cell }>(open: OpenRows, ofRow: (row: T) => Selection): Column<T>[] => [
    {
      name: t('column.rows'),
      cell: (row) => (
        <RowCount
          rows={row.cell.rows}
          open={() => open({ selection: { ...selectionOf(search), ...ofRow(row) } })}
        />
      ),
    },
    { name: t('column.money'), cell: ({ cell }) => moneyTexts(cell).join(' · ') },
  ];
  return { goods, declared };
}
