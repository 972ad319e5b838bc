import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { withoutParts } from '../../core/listing';
import { sortAfter, type ColumnName, type TableOrder } from '../../core/path-table';
import { useTraceSearch } from '../trace/state/use-trace-search';

interface PathTableHeadProps {
  columns: ColumnName[];
  order: TableOrder | null;
}

/** The names of the columns; each sorts. */
export function PathTableHead({ columns, order }: PathTableHeadProps) {
  const { t } = useTranslation('pathTable');
  const { listing, list } = useTraceSearch();
  const sortBy = (column: ColumnName) => {
    const rest = withoutParts(listing, 'sort');
    const sort = sortAfter(order, column);
    list(sort === undefined ? rest : { ...rest, sort });
  };
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const sorted = order?.column === column ? order : null;
          const Arrow = sorted?.descending ? IconArrowDown : IconArrowUp;
          const name = t(`column.${column}`);
          return (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" title={t('sortBy', { column: name })} onClick={() => sortBy(column)}>
                {name}
                {sorted && <Arrow size={14} aria-hidden />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
