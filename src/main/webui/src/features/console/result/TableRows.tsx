import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ROW_HEIGHT, type CellPlace } from '../../../core/console/table-window';
import { cellText } from '../../../core/cypher-text';
import classes from './Result.module.css';

const CHARACTERS_AT_MOST = 160;

interface TableRowsProps {
  first: number;
  last: number;
  count: number;
  columns: number;
  rowAt: (shown: number) => unknown[];
  chosen: CellPlace | null;
}

function Space({ rows, columns }: { rows: number; columns: number }) {
  return rows > 0 ? (
    <tr aria-hidden className={classes.space}>
      <td colSpan={columns} style={{ height: rows * ROW_HEIGHT }} />
    </tr>
  ) : null;
}

const Row = memo(function Row({
  index,
  row,
  chosen,
}: {
  index: number;
  row: unknown[];
  chosen: number | null;
}) {
  const { t } = useTranslation('console');
  return (
    <tr aria-rowindex={index + 2} data-row={index}>
      {row.map((cell, column) => (
        <td
          key={column}
          id={`cell-${String(index)}-${String(column)}`}
          role="gridcell"
          aria-colindex={column + 1}
          aria-selected={chosen === column}
          data-column={column}
          data-number={typeof cell === 'number'}
          data-null={cell === null}
        >
          <bdi>{cell === null ? t('table.null') : cellText(cell).slice(0, CHARACTERS_AT_MOST)}</bdi>
        </td>
      ))}
    </tr>
  );
});

/** The rows in sight, and empty space for those that are not. */
export function TableRows({ first, last, count, columns, rowAt, chosen }: TableRowsProps) {
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return (
    <tbody>
      <Space rows={first} columns={columns} />
      {shown.map((index) => (
        <Row
          key={index}
          index={index}
          row={rowAt(index)}
          chosen={chosen?.row === index ? chosen.column : null}
        />
      ))}
      <Space rows={count - last} columns={columns} />
    </tbody>
  );
}
