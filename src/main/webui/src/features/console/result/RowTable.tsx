import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run } from '../../../core/console/model';
import { nextOrder, orderedRows, type RowOrder } from '../../../core/console/row-order';
import {
  columnWidths,
  moveCell,
  ROW_HEIGHT,
  rowsInSight,
  type CellPlace,
} from '../../../core/console/table-window';
import { useCopy } from '../../common/use-copy';
import classes from './Result.module.css';
import { CellDetail } from './CellDetail';
import { HeadRow } from './HeadRow';
import { TableRows } from './TableRows';
import { copyText } from './value-text';

const DEFAULT_HEIGHT = 600;
const DEFAULT_WIDTH = 900;
const HEAD_HEIGHT = 34;

/** Rows in the order that was chosen; while rows come, they stay as they come. */
function useOrder({ rows, count, phase }: Run) {
  const [order, setOrder] = useState<RowOrder | null>(null);
  const settled = phase === 'running' ? null : order;
  const indexes = useMemo(() => orderedRows(rows, count, settled), [rows, count, settled]);
  return { order, sortBy: (column: number) => setOrder(nextOrder(order, column)), indexes };
}

function cellOf(event: MouseEvent): CellPlace | null {
  const cell = (event.target as Element).closest('td[data-column]');
  const row = cell?.parentElement?.getAttribute('data-row');
  return cell && row ? { row: Number(row), column: Number(cell.getAttribute('data-column')) } : null;
}

/** Keeps the chosen cell in sight with as little movement as that takes. */
function reveal(scroller: HTMLElement | null, { row }: CellPlace): void {
  if (!scroller) {
    return;
  }
  const top = row * ROW_HEIGHT;
  const room = scroller.clientHeight - HEAD_HEIGHT - ROW_HEIGHT;
  if (top < scroller.scrollTop) {
    scroller.scrollTop = top;
  } else if (top > scroller.scrollTop + room) {
    scroller.scrollTop = top - room;
  }
}

/** All rows of the answer, of which only those in sight are drawn. */
export function RowTable({ run }: { run: Run }) {
  const { t } = useTranslation('console');
  const { columns, rows, count } = run;
  const { order, sortBy, indexes } = useOrder(run);
  const { ref, width, height } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  const scrollRef = useMergedRef(ref, scroller);
  const [top, setTop] = useState(0);
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  const { copy } = useCopy();
  const sample = Math.min(count, 200);
  const widths = useMemo(
    () => columnWidths(columns, rows.slice(0, sample), (width || DEFAULT_WIDTH) - 2),
    [columns, rows, sample, width],
  );
  const { first, last } = rowsInSight(top, height || DEFAULT_HEIGHT, count);
  const rowAt = (shown: number) => rows[indexes?.[shown] ?? shown] ?? [];
  const value = chosen ? rowAt(chosen.row)[chosen.column] : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = chosen ?? { row: first, column: 0 };
    if (
      event.key === 'c' &&
      (event.ctrlKey || event.metaKey) &&
      chosen &&
      window.getSelection()?.isCollapsed !== false
    ) {
      event.preventDefault();
      copy(copyText(value));
      return;
    }
    const page = Math.max(1, Math.floor((height || DEFAULT_HEIGHT) / ROW_HEIGHT) - 1);
    const next = moveCell(at, event.key, event.ctrlKey || event.metaKey, {
      rows: count,
      columns: columns.length,
      page,
    });
    if (next && event.target === event.currentTarget) {
      event.preventDefault();
      const moved = chosen ? next : at;
      setChosen(moved);
      reveal(scroller.current, moved);
      document.getElementById(cellId(moved))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };
  const inSight = chosen !== null && chosen.row >= first && chosen.row < last;
  return (
    <div className={classes.tablePane}>
      <p id="rows-help" className="visually-hidden">
        {t('table.help')}
      </p>
      <div
        className={classes.scroll}
        ref={scrollRef}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      >
        <table
          role="grid"
          tabIndex={0}
          aria-label={t('table.label')}
          aria-describedby="rows-help"
          aria-rowcount={count + 1}
          aria-colcount={columns.length}
          aria-activedescendant={inSight ? cellId(chosen) : undefined}
          style={{ width: widths.reduce((sum, each) => sum + each, 0) }}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const cell = cellOf(event);
            if (cell) {
              setChosen(cell);
              event.currentTarget.focus({ preventScroll: true });
            }
          }}
        >
          <colgroup>
            {widths.map((each, index) => (
              <col key={index} style={{ width: each }} />
            ))}
          </colgroup>
          <HeadRow columns={columns} order={order} sortBy={sortBy} />
          <TableRows
            first={first}
            last={last}
            count={count}
            rowAt={rowAt}
            chosen={chosen}
            columns={columns.length}
          />
        </table>
      </div>
      {chosen && (
        <CellDetail
          title={t('table.cell', { column: columns[chosen.column] ?? '', row: chosen.row + 1 })}
          value={value}
          row={rowAt(chosen.row)}
          close={() => setChosen(null)}
        />
      )}
    </div>
  );
}

function cellId({ row, column }: CellPlace): string {
  return `cell-${String(row)}-${String(column)}`;
}
