import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RowOrder } from '../../../core/console/row-order';

interface HeadRowProps {
  columns: string[];
  order: RowOrder | null;
  sortBy: (column: number) => void;
}

/** The names of the columns; each sorts. */
export function HeadRow({ columns, order, sortBy }: HeadRowProps) {
  const { t } = useTranslation('console');
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column, index) => {
          const sorted = order?.column === index ? order : null;
          const Arrow = sorted?.descending ? IconArrowDown : IconArrowUp;
          return (
            <th
              key={index}
              scope="col"
              aria-colindex={index + 1}
              aria-sort={sorted ? (sorted.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" title={t('table.sort', { column })} onClick={() => sortBy(index)}>
                <bdi>{column}</bdi>
                {sorted && <Arrow size={14} aria-hidden />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
