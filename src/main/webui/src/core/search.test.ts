import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch, validateConsoleSearch, validateTraceSearch } from './search';

describe('an address', () => {
  it('keeps ids readable and lists as repeated keys', () => {
    const text = stringifySearch({ hop: ['company/a', 'weapon/b'], hops: 6 });
    expect(text).toBe('?hop=company/a&hop=weapon/b&hops=6');
    expect(parseSearch(text)).toEqual({ hop: ['company/a', 'weapon/b'], hops: '6' });
  });

  it('carries names in any script', () => {
    expect(parseSearch(stringifySearch({ q: 'Купол 厦门 a&b=c #' }))).toEqual({ q: 'Купол 厦门 a&b=c #' });
  });

  it('opens a hop only with two ends and a path only with two nodes', () => {
    expect(validateTraceSearch({ hop: 'a', path: ['a'], node: 'company/x' })).toEqual({ node: 'company/x' });
    expect(validateTraceSearch({ hop: ['a', 'b'], path: ['a', 'b', 'c'] })).toEqual({
      hop: ['a', 'b'],
      path: ['a', 'b', 'c'],
    });
  });

  it('holds what the console ran', () => {
    expect(validateConsoleSearch({ query: 'RETURN 1', parameters: '{}', other: 'x' })).toEqual({
      query: 'RETURN 1',
      parameters: '{}',
    });
  });
});
