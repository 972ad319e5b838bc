import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { ROW_HEIGHT, rowsInSight } from '../../core/console/table-window';
import { formatDate, formatStrength } from '../../core/format';
import { scrollTo } from '../../core/reveal';
import { highlightOf } from '../../core/trace';
import { idsOfCell, type Cell, type ColumnName } from '../../core/path-table';
import { foundMark, type LinkedView } from '../trace/state/linked-view';
import { rowAfter } from '../paths/use-roving-rows';

interface PathTableRowsProps {
  linked: LinkedView;
  columns: ColumnName[];
  cells: Cell[][];
  /** Which path stands on which line. */
  lines: number[];
  top: number;
  height: number;
  scroller: RefObject<HTMLDivElement | null>;
}

/** The line that has the focus; a line out of sight is brought there first. */
function useRovingLine({ lines, scroller }: PathTableRowsProps) {
  const [wanted, setLine] = useState(0);
  const moved = useRef(false);
  const line = Math.min(wanted, Math.max(0, lines.length - 1));
  useEffect(() => {
    if (moved.current) {
      moved.current = false;
      scroller.current?.querySelector<HTMLElement>(`[data-line="${String(line)}"] button`)?.focus();
    }
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = rowAfter(event.key, line, lines.length);
    if (next !== null && next !== line) {
      event.preventDefault();
      moved.current = true;
      setLine(next);
    }
  };
  return { line, setLine, onKeyDown };
}

/** Brings the first line on which the target is into sight. */
function useRevealedLine({ linked, lines, scroller }: PathTableRowsProps) {
  const { view, target } = linked;
  const line = useMemo(() => {
    const paths = highlightOf(view, target)?.paths;
    return paths ? lines.findIndex((path) => paths.has(path)) : -1;
  }, [view, target, lines]);
  useEffect(() => {
    const element = scroller.current;
    if (element && line >= 0) {
      const [from, to] = [line * ROW_HEIGHT, (line + 2) * ROW_HEIGHT];
      element.scrollTo({ top: scrollTo(element.scrollTop, element.clientHeight, from, to) });
    }
  }, [scroller, line]);
}

function Space({ rows, columns }: { rows: number; columns: number }) {
  return rows > 0 ? (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height: rows * ROW_HEIGHT, padding: 0 }} />
    </tr>
  ) : null;
}

function useCellText(): (column: ColumnName, cell: Cell) => string {
  const locale = useLocale();
  return (column, cell) => {
    if (column === 'strength' && typeof cell === 'number') {
      return formatStrength(cell, locale);
    }
    return column === 'newest' && cell !== null ? formatDate(String(cell), locale) : String(cell ?? '');
  };
}

/** The lines in sight, and space for those that are not. */
export function PathTableRows(props: PathTableRowsProps) {
  const { linked, columns, cells, lines, top, height } = props;
  const { view, selected, highlight, found, point, select } = linked;
  const { t } = useTranslation('pathTable');
  const cellText = useCellText();
  const { line, setLine, onKeyDown } = useRovingLine(props);
  useRevealedLine(props);
  const sight = rowsInSight(top, height, lines.length);
  const first = Math.min(sight.first, line);
  const last = Math.max(sight.last, line + 1);
  // A focused line far away is drawn with all between: keys move by lines, so that is never many.
  const shown = Array.from({ length: last - first }, (_, index) => first + index);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from its buttons
    <tbody onKeyDown={onKeyDown} onMouseLeave={() => point(null)}>
      <Space rows={first} columns={columns.length} />
      {shown.map((place) => {
        const path = lines[place] ?? 0;
        const opened = selected?.kind === 'path' && selected.index === path;
        return (
          <tr
            key={path}
            aria-rowindex={place + 2}
            data-line={place}
            data-lit={highlight?.paths.has(path) ?? false}
            data-opened={opened}
            onMouseEnter={() => point({ kind: 'path', index: path })}
            onClick={() => select({ kind: 'path', index: path })}
          >
            {columns.map((column, index) => {
              const text = cellText(column, cells[path]?.[index] ?? null);
              const ids = found ? idsOfCell(column, view.paths[path]) : [];
              const marks = ids.flatMap((id) => foundMark({ found }, id) ?? []);
              const mark = marks.find((each) => each === 'current') ?? marks[0];
              return (
                <td key={column} data-column={column} title={text} data-found={mark}>
                  {index === 0 ? (
                    <button
                      type="button"
                      tabIndex={place === line ? 0 : -1}
                      aria-current={opened ? 'true' : undefined}
                      aria-label={t('open', { what: text })}
                      onFocus={() => setLine(place)}
                    >
                      <bdi>{text}</bdi>
                    </button>
                  ) : (
                    <bdi>{text}</bdi>
                  )}
                </td>
              );
            })}
          </tr>
        );
      })}
      <Space rows={lines.length - last} columns={columns.length} />
    </tbody>
  );
}
