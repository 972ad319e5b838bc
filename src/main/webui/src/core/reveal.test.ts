import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { layoutOf } from './layout';
import { boxOf, scrollTo, zoomFor } from './reveal';
import { viewOf } from './trace';

describe('bringing into sight', () => {
  it('moves as little as it takes', () => {
    expect(scrollTo(0, 100, 20, 80)).toBe(0);
    expect(scrollTo(0, 100, 150, 180)).toBe(80);
    expect(scrollTo(200, 100, 150, 180)).toBe(150);
  });

  it('shows the end of what does not fit', () => {
    expect(scrollTo(0, 100, 0, 300)).toBe(200);
  });

  it('makes smaller what does not fit from end to end, and nothing larger', () => {
    const box = { left: 0, top: 0, right: 1000, bottom: 100 };
    expect(zoomFor(box, { width: 500, height: 300 }, 1)).toBe(0.5);
    expect(zoomFor(box, { width: 500, height: 300 }, 0.4)).toBe(0.4);
    expect(zoomFor(box, { width: 1200, height: 300 }, 1)).toBe(1);
    expect(zoomFor(box, { width: 0, height: 0 }, 1)).toBe(1);
  });

  it('makes smaller what is too high, as long as names can be read', () => {
    const box = { left: 0, top: 0, right: 500, bottom: 400 };
    expect(zoomFor(box, { width: 600, height: 300 }, 1)).toBe(0.75);
    expect(zoomFor({ ...box, bottom: 4000 }, { width: 600, height: 300 }, 1)).toBe(0.6);
  });

  it('spans all of a path, and of a hop its own height and every lane of its paths', () => {
    const view = viewOf(answerOf('c1 > c2 > w1', 'c3 > c2 > w1', 'c4 > c5 > w2'));
    const layout = layoutOf(view, 900);
    const hop = boxOf(layout, view, { kind: 'hop', from: 'c2', to: 'w1' })!;
    const path = boxOf(layout, view, { kind: 'path', index: 0 })!;
    const node = boxOf(layout, view, { kind: 'node', id: 'c2' })!;
    expect([hop.left, hop.right]).toEqual([path.left, path.right]);
    expect(node.left).toBeGreaterThan(path.left);
    expect(hop.bottom - hop.top).toBeLessThanOrEqual(path.bottom - path.top);
    expect(boxOf(layout, view, { kind: 'node', id: 'gone' })).toBeNull();
  });
});
