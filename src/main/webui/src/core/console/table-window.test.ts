import { describe, expect, it } from 'vitest';
import { columnWidths, moveCell, ROW_HEIGHT, rowsInSight } from './table-window';

describe('the window on a long table', () => {
  it('draws what is in sight and a little more', () => {
    const { first, last } = rowsInSight(50_000 * ROW_HEIGHT, 600, 100_000);
    expect(first).toBeLessThan(50_000);
    expect(last).toBeGreaterThanOrEqual(50_020);
    expect(last - first).toBeLessThan(60);
    expect(rowsInSight(0, 600, 3)).toEqual({ first: 0, last: 3 });
  });

  it('gives columns room by what they hold', () => {
    const widths = columnWidths(['a', 'b'], [['x', 'a rather long text for a cell']], 0);
    expect(widths[0]).toBeLessThan(widths[1] ?? 0);
    expect(columnWidths(['a', 'b'], [], 1000).reduce((sum, width) => sum + width)).toBeGreaterThan(990);
  });

  it('moves by keys within its bounds', () => {
    const size = { rows: 100, columns: 3, page: 20 };
    expect(moveCell({ row: 0, column: 0 }, 'ArrowUp', false, size)).toEqual({ row: 0, column: 0 });
    expect(moveCell({ row: 95, column: 1 }, 'PageDown', false, size)).toEqual({ row: 99, column: 1 });
    expect(moveCell({ row: 5, column: 1 }, 'End', false, size)).toEqual({ row: 5, column: 2 });
    expect(moveCell({ row: 5, column: 1 }, 'End', true, size)).toEqual({ row: 99, column: 2 });
    expect(moveCell({ row: 5, column: 1 }, 'x', false, size)).toBeNull();
  });
});
