import { describe, expect, it } from 'vitest';
import { uncollected } from './from-canvas';
import type { Casebook } from './model';

function asked(canvas: string[], collected: string[][], hidden: string[] = []): string[] {
  const nodes = canvas.map((id) => ({
    id,
    x: 0,
    y: 0,
    pinned: false,
    hidden: hidden.includes(id),
    parent: null,
    fetched: 0,
  }));
  const items = collected.map((each) => ({ nodes: each })) as Casebook['items'];
  return uncollected({ canvas: { nodes, groups: [] } }, { items });
}

describe('what stands on the canvas of an investigation', () => {
  it('can be collected but for what is hidden, or on a path or hop that is collected', () => {
    expect(asked(['a', 'b', 'c', 'd'], [['b', 'x']], ['d'])).toEqual(['a', 'c']);
  });

  it('is not collected as a whole where it is too much', () => {
    expect(
      asked(
        Array.from({ length: 61 }, (_, index) => String(index)),
        [],
      ),
    ).toEqual([]);
  });
});
