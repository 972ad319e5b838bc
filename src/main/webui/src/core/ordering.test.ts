import { describe, expect, it } from 'vitest';
import { countCrossings, countInversions, orderColumns } from './ordering';

describe('the order in columns', () => {
  it('counts crossings', () => {
    const links = [
      { from: 'a', to: 'y' },
      { from: 'b', to: 'x' },
    ];
    expect(
      countCrossings(
        [
          ['a', 'b'],
          ['x', 'y'],
        ],
        links,
      ),
    ).toBe(1);
    expect(
      countCrossings(
        [
          ['a', 'b'],
          ['y', 'x'],
        ],
        links,
      ),
    ).toBe(0);
  });

  it('counts inversions without counting equals', () => {
    expect(countInversions([3, 1, 2])).toBe(2);
    expect(countInversions([1, 1, 1])).toBe(0);
    expect(countInversions([])).toBe(0);
  });

  it('untangles what can be untangled', () => {
    const items = ['a', 'b', 'c']
      .map((id) => ({ id, column: 0 }))
      .concat(['z', 'y', 'x'].map((id) => ({ id, column: 1 })));
    const links = [
      { from: 'a', to: 'x' },
      { from: 'b', to: 'y' },
      { from: 'c', to: 'z' },
    ];
    const order = orderColumns(items, links, 2);
    expect(countCrossings(order, links)).toBe(0);
  });

  it('agrees with counting pairs one by one', () => {
    let seed = 7;
    const random = () => (seed = (seed * 48271) % 2147483647);
    const values = Array.from({ length: 60 }, () => random() % 20);
    const slow = values.flatMap((a, i) => values.slice(i + 1).filter((b) => a > b)).length;
    expect(countInversions(values)).toBe(slow);
  });
});
