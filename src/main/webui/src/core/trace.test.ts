import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { countSources, findPath, highlightOf, hopKey, listedPart, viewOf } from './trace';

const view = viewOf(answerOf('c1 > w1', 'c1 > c2ru ? w1', 'c3 > c2ru ? w2'));

describe('the linked views', () => {
  it('say where they show a part of the answer only', () => {
    expect(listedPart(view)).toBeNull();
    const { answer } = view;
    const more = { ...view, answer: { ...answer, summary: { ...answer.summary, paths: 332 } } };
    expect(listedPart(more)).toEqual({ listed: 3, total: 332 });
  });

  it('light one path with its weakest hop', () => {
    const lit = highlightOf(view, { kind: 'path', index: 1 });
    expect(lit?.nodes).toEqual(new Set(['c1', 'c2ru', 'w1']));
    expect(lit?.weakest).toEqual([hopKey('c2ru', 'w1')]);
  });

  it('mark no weakest hop on a path of one hop', () => {
    expect(highlightOf(view, { kind: 'path', index: 0 })?.weakest).toEqual([]);
  });

  it('light every path through a node', () => {
    const lit = highlightOf(view, { kind: 'node', id: 'c2ru' });
    expect(lit?.paths).toEqual(new Set([1, 2]));
    expect(lit?.hops.has(hopKey('c1', 'w1'))).toBe(false);
  });

  it('light every path through a hop, and nothing for what is not in the answer', () => {
    expect(highlightOf(view, { kind: 'hop', from: 'c1', to: 'c2ru' })?.paths).toEqual(new Set([1]));
    expect(highlightOf(view, { kind: 'node', id: 'elsewhere' })).toBeNull();
    expect(highlightOf(view, null)).toBeNull();
  });

  it('find a path by its nodes, whatever its rank', () => {
    expect(findPath(view, ['c3', 'c2ru', 'w2'])).toBe(2);
    expect(findPath(view, ['c3', 'w2'])).toBeNull();
  });

  it('share a hop between paths and count the sources of a path once', () => {
    expect(view.hops.size).toBe(5);
    expect(countSources(view, view.paths[1]!)).toBe(2);
  });
});
