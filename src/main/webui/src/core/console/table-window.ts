import { cellText } from '../cypher-text';

export const ROW_HEIGHT = 30;
const BEYOND = 8;
const SAMPLE = 200;
const MIN_WIDTH = 72;
const MAX_WIDTH = 380;
const CHARACTER_WIDTH = 7.4;
const PADDING = 30;

/** The rows to draw: those in sight and some beyond, so that a quick scroll finds them there. */
export function rowsInSight(top: number, height: number, count: number): { first: number; last: number } {
  const first = Math.max(0, Math.floor(top / ROW_HEIGHT) - BEYOND);
  return { first, last: Math.min(count, Math.ceil((top + height) / ROW_HEIGHT) + BEYOND) };
}

/** Widths in pixels that suit the first rows, stretched where there is room. */
export function columnWidths(columns: string[], rows: unknown[][], available: number): number[] {
  const wanted = columns.map((name, column) => {
    let longest = name.length + 3;
    for (let row = 0; row < Math.min(SAMPLE, rows.length); row += 1) {
      longest = Math.max(longest, Math.min(60, cellText(rows[row]?.[column]).length));
    }
    return Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, longest * CHARACTER_WIDTH + PADDING)));
  });
  const spare = available - wanted.reduce((sum, width) => sum + width, 0);
  return spare > 0 ? wanted.map((width) => width + Math.floor(spare / columns.length)) : wanted;
}

export interface CellPlace {
  row: number;
  column: number;
}

const STEPS: Record<string, (at: CellPlace, rows: number, columns: number, page: number) => CellPlace> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, _rows, _columns, page) => ({ row: row - page, column }),
  PageDown: ({ row, column }, _rows, _columns, page) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, _rows, columns) => ({ row, column: columns - 1 }),
};

/** Where a key leads in the table; null for a key that leads nowhere. */
export function moveCell(
  at: CellPlace,
  key: string,
  jump: boolean,
  size: { rows: number; columns: number; page: number },
): CellPlace | null {
  if (jump && (key === 'Home' || key === 'End')) {
    return key === 'Home' ? { row: 0, column: 0 } : { row: size.rows - 1, column: size.columns - 1 };
  }
  const next = STEPS[key]?.(at, size.rows, size.columns, size.page);
  if (!next) {
    return null;
  }
  return {
    row: Math.max(0, Math.min(size.rows - 1, next.row)),
    column: Math.max(0, Math.min(size.columns - 1, next.column)),
  };
}
