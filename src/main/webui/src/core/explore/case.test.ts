import { describe, expect, it } from 'vitest';
import type { GraphNode, Relation } from '../model';
import { EMPTY_CANVAS, withFound, withGrouped, withHidden, withPinned, type Found } from './canvas';
import { canvasFrom, countGone, stateOf } from './case';

const nodes: GraphNode[] = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  labels: ['Company'],
  properties: { name: id },
}));
const relations: Relation[] = ['b', 'c', 'd'].map((to) => ({
  id: `a-${to}`,
  type: 'SUPPLIES',
  from: 'a',
  to,
  properties: {},
}));
const found: Found = { nodes, relations, degrees: { a: 7 } };
const canvas = withGrouped(
  withPinned(withHidden(withFound(EMPTY_CANVAS, found, null), ['b']), ['a'], true),
  'a',
);

describe('a saved canvas', () => {
  it('comes back as it was, whatever order the server answers in', () => {
    const state = stateOf(canvas);
    const back = canvasFrom(state, { ...found, nodes: nodes.toReversed() });
    expect(stateOf(back)).toEqual(state);
    expect([...back.nodes.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(back.nodes.get('a')?.degree).toBe(7);
  });

  it('leaves out what the data no longer has, and says how many', () => {
    const state = stateOf(canvas);
    const less = { ...found, nodes: nodes.slice(0, 3), relations: relations.slice(0, 2) };
    const back = canvasFrom(state, less);
    expect([...back.nodes.keys()]).toEqual(['a', 'b', 'c']);
    expect(back.groups.size).toBe(0);
    expect(countGone(state, less)).toBe(1);
  });
});
