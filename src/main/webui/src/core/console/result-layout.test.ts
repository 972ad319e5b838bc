import { describe, expect, it } from 'vitest';
import { graphOf, shownGraph } from './result-graph';
import { resultLayout, viewOfGraph } from './result-layout';
import { relation } from './test-relation';

const node = (id: string) => ({ id, labels: ['Company'], properties: { name: `Name of ${id}` } });

function laidOut(rows: unknown[][]) {
  const { view, alone } = viewOfGraph(shownGraph(graphOf(rows, rows.length), 300));
  return resultLayout(view, alone, 900);
}

describe('the picture of a result', () => {
  it('stands in columns along the relations, what has none in a grid below', () => {
    const layout = laidOut([
      [node('a'), relation('a', 'b'), node('b')],
      [node('x'), null, node('y')],
    ]);
    const at = (id: string) => layout.nodes.get(id) ?? { x: 0, y: 0, height: 0 };
    expect(at('a').x).toBeLessThan(at('b').x);
    expect(at('x').y).toBeGreaterThan(at('a').y + at('a').height);
    expect(at('x').y).toBe(at('y').y);
    expect(layout.hops).toHaveLength(1);
  });

  it('draws circles, loops and parallel relations without end or overlap', () => {
    const layout = laidOut([
      [relation('a', 'b'), relation('b', 'c'), relation('c', 'a'), relation('a', 'a')],
      [{ ...relation('a', 'b'), id: 'second' }],
    ]);
    expect(layout.nodes.size).toBe(3);
    expect(layout.hops.find(({ hop }) => hop.from === 'a' && hop.to === 'b')?.hop.relations).toHaveLength(2);
    expect(layout.hops).toHaveLength(4);
  });

  it('is a grid where nothing is related', () => {
    const layout = laidOut(Array.from({ length: 40 }, (_, index) => [node(`n${String(index)}`)]));
    expect(layout.nodes.size).toBe(40);
    expect(layout.width).toBeLessThanOrEqual(900);
    const places = new Set([...layout.nodes.values()].map(({ x, y }) => `${String(x)} ${String(y)}`));
    expect(places.size).toBe(40);
  });
});
