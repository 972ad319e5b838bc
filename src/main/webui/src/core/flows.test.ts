import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { flowsOf } from './flows';
import { narrowed } from './narrowing';
import { layoutSankey } from './sankey-layout';
import { viewOf } from './trace';

const view = viewOf(answerOf('c1 > c2ru > c3 > c4ru > w1', 'c1 > p1 > w1', 'c5 > w2', 'c1 > w2'));

describe('the flows', () => {
  it('run from group to group, a circle of countries unrolled by step', () => {
    const links = flowsOf(view, 'country').links.map(({ key, paths }) => `${key} ${String(paths.length)}`);
    expect(links).toEqual([
      '0:CN>1:RU 1',
      '1:RU>2:CN 1',
      '2:CN>3:RU 1',
      '3:RU>end:weapon 1',
      '0:CN>1:part 1',
      '1:part>end:weapon 1',
      '0:CN>end:weapon 2',
    ]);
  });

  it('can be of roles', () => {
    expect(flowsOf(view, 'role').nodes.map(({ key }) => key)).toContain('0:supplier');
  });

  it('narrow to exactly the paths that they count', () => {
    for (const { key, paths } of flowsOf(view, 'country').links) {
      expect(narrowed(view, { leg: [key] }).places, key).toEqual(paths);
    }
    for (const { key, paths } of flowsOf(view, 'role').nodes) {
      expect(narrowed(view, { leg: [key] }).places, key).toEqual(paths);
    }
  });

  it('are placed inside the picture, ends in the last column', () => {
    const layout = layoutSankey(flowsOf(view, 'country'), 800, 400);
    const right = Math.max(...layout.nodes.map(({ x }) => x));
    layout.nodes.forEach(({ x, y, height, step }) => {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(400);
      expect(x === right).toBe(step === 'end');
    });
  });

  it('are none where there is no path', () => {
    expect(layoutSankey(flowsOf(viewOf(answerOf()), 'country'), 800, 400).nodes).toEqual([]);
  });
});
