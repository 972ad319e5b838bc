import { describe, expect, it } from 'vitest';
import { EMPTY_CANVAS, type Canvas } from '../explore/canvas';
import { takenIds } from './taken-ids';

function canvas(): Canvas {
  const entry = (id: string, hidden: boolean) => [id, { node: { id }, hidden }] as const;
  return {
    ...EMPTY_CANVAS,
    nodes: new Map([entry('a', false), entry('b', true), entry('c', false)]),
    groups: new Map([['g', { members: ['b', 'c'] }]]),
  } as unknown as Canvas;
}

describe('what of a canvas is taken', () => {
  it('is all that is not hidden', () => {
    expect(takenIds(canvas(), new Set())).toEqual(['a', 'c']);
  });

  it('is what is selected, where something is', () => {
    expect(takenIds(canvas(), new Set(['a', 'g']))).toEqual(['a', 'b', 'c']);
  });
});
