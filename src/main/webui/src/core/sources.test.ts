import { describe, expect, it } from 'vitest';
import { countIndependent, groupSources, kindOf } from './sources';

const source = (id: string, origin?: string, kind?: string) => ({ id, title: id, origin, kind });

describe('sources', () => {
  it('count once where they repeat one origin, also beside the source that is it', () => {
    expect(countIndependent([])).toBe(0);
    expect(countIndependent([source('a'), source('b', '')])).toBe(2);
    expect(countIndependent([source('a', 'agency'), source('b', 'agency'), source('c')])).toBe(2);
    expect(countIndependent([source('a', 'b'), source('b')])).toBe(1);
  });

  it('have a kind only if it is a known one', () => {
    expect(kindOf(source('a', undefined, 'press'))).toBe('press');
    expect(kindOf(source('a', undefined, 'rumour'))).toBeNull();
    expect(kindOf(source('a'))).toBeNull();
  });
});

describe('lists of sources', () => {
  it('put documents of one origin together, what they repeat first', () => {
    const groups = groupSources([
      source('a', 'b'),
      source('c'),
      source('b'),
      source('d', 'agency'),
      source('e', 'agency'),
    ]);
    expect(groups.map(({ origin, sources }) => `${origin}: ${sources.map(({ id }) => id).join()}`)).toEqual([
      'b: b,a',
      'c: c',
      'agency: d,e',
    ]);
    expect(groups).toHaveLength(countIndependent(groups.flatMap(({ sources }) => sources)));
  });
});
