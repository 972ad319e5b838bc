import { describe, expect, it } from 'vitest';
import type { TraceAnswer } from '../model';
import { changed, DEFAULT_QUESTION } from '../question/question';
import { compareSearchOf, questionAt, validateCompareSearch } from './address';
import { compared, isWhole } from './compared';

function answer(...paths: string[]): TraceAnswer {
  return {
    paths: paths.map((path) => ({
      nodes: path.split('>'),
      hops: [],
      length: path.split('>').length - 1,
      strength: 1,
      weakest: 0,
    })),
    graph: { nodes: [], relations: [] },
    summary: { paths: paths.length, complete: true, pairs: 0, starts: 0, ends: 0 },
  };
}

describe('two answers', () => {
  it('have paths of their own and paths in common, by the entities these pass', () => {
    const parts = compared(answer('a>x>w', 'a>y>w', 'b>x>v'), answer('a>y>w', 'c>x>w'));
    const rows = (part: 'one' | 'both' | 'other') => parts[part].paths.map(({ nodes }) => nodes.join('>'));
    expect(rows('one')).toEqual(['a>x>w', 'b>x>v']);
    expect(rows('both')).toEqual(['a>y>w']);
    expect(rows('other')).toEqual(['c>x>w']);
    expect(parts.one).toMatchObject({ starts: ['b'], ends: ['v'] });
    expect(parts.both).toMatchObject({ starts: ['a'], ends: ['w'] });
    expect(parts.other).toMatchObject({ starts: ['c'], ends: [] });
  });

  it('are compared as far as they were read', () => {
    expect(isWhole(answer('a>b'))).toBe(true);
    const cut = answer('a>b');
    expect(isWhole({ ...cut, summary: { ...cut.summary, paths: 2 } })).toBe(false);
    expect(isWhole({ ...cut, summary: { ...cut.summary, complete: false } })).toBe(false);
  });

  it('stand in one address', () => {
    const other = changed(DEFAULT_QUESTION, { maxHops: 3, minConfidence: 'confirmed', offset: 200 });
    const search = validateCompareSearch({ ...compareSearchOf(DEFAULT_QUESTION, other), x: '1' });
    expect(questionAt(search.one)).toEqual(DEFAULT_QUESTION);
    expect(questionAt(search.other)).toEqual({ ...other, offset: 0 });
    expect(questionAt(undefined)).toEqual(DEFAULT_QUESTION);
  });
});
