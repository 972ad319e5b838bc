import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { assignColumns } from './layering';
import { layoutOf } from './layout';
import { WHOLE, type Layout } from './picture-model';
import { CAPTION } from './placing';
import { hopKey, viewOf } from './trace';

function drawn(layout: Layout): string {
  return layout.columns.map((column) => column.nodes.join(',')).join(' | ');
}

describe('the picture', () => {
  it('runs from supplier to weapon, companies early and parts beside what they go into', () => {
    const view = viewOf(answerOf('c1 > c2 > c3ru > w1', 'c1 > p1 > w1', 'c4 > w2'));
    expect(drawn(layoutOf(view, 1000))).toBe('c1,c4 | c2 | c3ru,p1 | w1,w2');
  });

  it('places every end in the last column', () => {
    const { columnOf, count } = assignColumns(viewOf(answerOf('c1 > w1', 'c1 > c2 > c3 > w2')));
    expect(columnOf.get('w1')).toBe(count - 1);
    expect(columnOf.get('w2')).toBe(3);
  });

  it('survives cycles', () => {
    const layout = layoutOf(viewOf(answerOf('c1 > c2 > c3 > w1', 'c1 > c3 > c2 > w1')), 900);
    expect(layout.nodes.size).toBe(4);
    expect(layout.hops).toHaveLength(6);
  });

  it('draws an answer without paths as nothing', () => {
    expect(layoutOf(viewOf(answerOf()), 900).nodes.size).toBe(0);
  });

  it('never lets two nodes of a column overlap, and keeps all inside', () => {
    const lines = Array.from(
      { length: 40 },
      (_, index) => `c${String(index)} > p${String(index % 7)} > w${String(index % 3)}`,
    );
    const layout = layoutOf(viewOf(answerOf(...lines)), 700);
    for (const column of layout.columns) {
      const boxes = column.nodes.map((id) => layout.nodes.get(id)!);
      boxes.slice(1).forEach((box, index) => {
        expect(box.y).toBeGreaterThanOrEqual(boxes[index]!.y + boxes[index]!.height);
      });
      boxes.forEach((box) => {
        expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
        expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      });
    }
  });

  it('is the same for the same answer', () => {
    const lines = ['c1 > c2 > w1', 'c3 > c2 > w2', 'c3 ? p1 > w1'];
    expect(layoutOf(viewOf(answerOf(...lines)), 800)).toEqual(layoutOf(viewOf(answerOf(...lines)), 800));
  });
});

describe('the lanes', () => {
  const answer = answerOf('c1 > c2ru > w1', 'c3ru > c2ru > w1', 'c4 > w1', 'c5ru > w1', 'c6 > c2ru > w1');
  const view = viewOf(answer);

  it('keep the entities of a country together, below its name', () => {
    const layout = layoutOf(view, 900, { ...WHOLE, grouped: true });
    const countries = layout.columns[0]?.nodes.map((id) => view.nodes.get(id)?.properties.country);
    expect(countries?.join(' ')).toMatch(/^(CN CN CN RU RU|RU RU CN CN CN)$/);
    expect(layout.groups.filter(({ column }) => column === 0)).toHaveLength(2);
    layout.groups.forEach(({ column, y }) => {
      const below = layout.columns[column]?.nodes.some((id) => layout.nodes.get(id)?.y === y + CAPTION);
      expect(below).toBe(true);
    });
  });

  it('can be roles, with hops that run back or stay in their lane', () => {
    const back = answerOf('c1 > p1 > c2 > w1', 'c1 > c2 > p1 > w1', 'c1 > c3 > c2 > w1', 'c3 > w1');
    const layout = layoutOf(viewOf(back), 900, { ...WHOLE, lanes: 'role' });
    expect(layout.columns.map(({ key }) => key)).toEqual(['supplier', 'intermediary', 'part', 'weapon']);
    expect(layout.hops).toHaveLength(9);
    const arrowAt = (from: string, to: string) =>
      layout.hops.find(({ hop }) => hop.key === hopKey(from, to))?.arrow ?? '';
    const [tail = 0, tip = 0] = [...arrowAt('p1', 'c2').matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x));
    expect(tip).toBeLessThan(tail);
  });
});
