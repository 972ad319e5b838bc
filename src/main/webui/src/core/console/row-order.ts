import { cellText, plainValue } from '../cypher-text';

export interface RowOrder {
  column: number;
  descending: boolean;
}

/** A click on a heading: ascending, then descending, then as the rows came. */
export function nextOrder(order: RowOrder | null, column: number): RowOrder | null {
  if (order?.column !== column) {
    return { column, descending: false };
  }
  return order.descending ? null : { column, descending: true };
}

function isLargeNumber(cell: unknown): boolean {
  const type = typeof cell === 'object' && cell !== null && '$type' in cell ? cell.$type : null;
  return type === 'Integer' || type === 'Float';
}

type Key = number | string | null;

function keyOf(cell: unknown): Key {
  const value = isLargeNumber(cell) ? Number(plainValue(cell)) : plainValue(cell);
  if (value === null || value === undefined) {
    return null;
  }
  if (typeof value === 'number') {
    return value;
  }
  return typeof value === 'boolean' ? (value ? 'true' : 'false') : cellText(value).toLowerCase();
}

function compareKeys(one: Key, other: Key): number {
  if (typeof one === typeof other) {
    return one === other || one === null || other === null ? 0 : one < other ? -1 : 1;
  }
  return typeof one === 'number' ? -1 : 1;
}

/**
 * The order in which rows are shown: numbers before texts, what is null last either way. Texts are compared as they are
 * stored, which is many times faster than by the rules of a language and as good for finding a name.
 */
export function orderedRows(rows: unknown[][], count: number, order: RowOrder | null): Uint32Array | null {
  if (!order) {
    return null;
  }
  const keys = Array.from({ length: count }, (_, index) => keyOf(rows[index]?.[order.column]));
  const indexes = Uint32Array.from({ length: count }, (_, index) => index);
  const sign = order.descending ? -1 : 1;
  return indexes.sort((a, b) => {
    const one = keys[a] ?? null;
    const other = keys[b] ?? null;
    if (one === null || other === null) {
      return one === other ? a - b : one === null ? 1 : -1;
    }
    return sign * compareKeys(one, other) || a - b;
  });
}
