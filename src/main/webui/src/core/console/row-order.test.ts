import { describe, expect, it } from 'vitest';
import { nextOrder, orderedRows } from './row-order';

const ROWS = [['b'], [null], [10], ['A'], [9], ['a']];

function shown(descending: boolean): unknown[] {
  return [...(orderedRows(ROWS, ROWS.length, { column: 0, descending }) ?? [])].map(
    (index) => ROWS[index]?.[0],
  );
}

describe('the order of rows', () => {
  it('puts numbers by size before texts, equals as they came, nothing last', () => {
    expect(shown(false)).toEqual([9, 10, 'A', 'a', 'b', null]);
    expect(shown(true)).toEqual(['b', 'A', 'a', 10, 9, null]);
  });

  it('knows the size of numbers beyond what JSON holds', () => {
    const rows = [
      [{ $type: 'Integer', _value: '9007199254740993' }],
      [5],
      [{ $type: 'Date', _value: '2024' }],
    ];
    expect([...(orderedRows(rows, 3, { column: 0, descending: false }) ?? [])]).toEqual([1, 0, 2]);
  });

  it('goes round with each click', () => {
    const first = nextOrder(null, 2);
    const second = nextOrder(first, 2);
    expect([first, second, nextOrder(second, 2)]).toEqual([
      { column: 2, descending: false },
      { column: 2, descending: true },
      null,
    ]);
    expect(nextOrder(second, 1)).toEqual({ column: 1, descending: false });
  });

  it('takes little time for a hundred thousand rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [`row ${String((index * 7919) % 100_000)}`]);
    const order = orderedRows(rows, rows.length, { column: 0, descending: false });
    expect(rows[order?.[0] ?? -1]).toEqual(['row 0']);
    expect(order).toHaveLength(100_000);
  });
});
