import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { moreId } from './collapse';
import { layoutOf } from './layout';
import { WHOLE, type Arrangement } from './picture-model';
import { hopKey, viewOf } from './trace';

const SUPPLIERS = Array.from({ length: 9 }, (_, index) => `c${String(index)} > p1 > w1`);
const view = viewOf(answerOf(...SUPPLIERS, 'c8 > w1'));
const at = (how: Partial<Arrangement>) => layoutOf(view, 900, { ...WHOLE, most: 3, ...how });

describe('"+N more"', () => {
  it('stands for what a column has beyond its limit, those on few paths first', () => {
    const layout = at({});
    expect(layout.columns[0]?.nodes).toEqual(['c0', 'c1', 'c8', moreId(0)]);
    expect(layout.mores.get(moreId(0))?.hidden).toHaveLength(6);
    expect(layout.columns[0]?.count).toBe(9);
    expect(layout.bundles.map(({ key, hops }) => [key, hops.length])).toEqual([[hopKey(moreId(0), 'p1'), 6]]);
  });

  it('never hides what the reader has open', () => {
    expect(at({ kept: new Set(['c7']) }).nodes.has('c7')).toBe(true);
  });

  it('opens, and says that it can be closed', () => {
    const layout = at({ opened: ['0'] });
    expect(layout.nodes.size).toBe(11);
    expect(layout.mores.size).toBe(0);
    expect(layout.columns.map((column) => column.opened)).toEqual([true, false, false]);
  });

  it('does not stand for two or fewer', () => {
    expect(at({ most: 7 }).mores.size).toBe(0);
  });
});
