import { describe, expect, it } from 'vitest';
import { draftOfHash, hashOf } from './link';

describe('the link of a statement', () => {
  it('carries statement and parameters, whatever they hold', () => {
    const query = "MATCH (n {name: $name}) WHERE n.x = '#&=%' RETURN n // 厦门";
    const draft = draftOfHash(`#${hashOf(query, { name: 'Купол', ids: ['a', '5'], least: 5, code: '5' })}`);
    expect(draft).toEqual({
      query,
      texts: { name: 'Купол', ids: '["a","5"]', least: '5', code: '"5"' },
    });
  });

  it('is none without a statement, and survives broken parameters', () => {
    expect(draftOfHash('')).toBeNull();
    expect(draftOfHash('query=RETURN+1&parameters=[broken')).toEqual({ query: 'RETURN 1', texts: {} });
  });
});
