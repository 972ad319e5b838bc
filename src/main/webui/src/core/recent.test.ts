import { describe, expect, it } from 'vitest';
import { Recent } from './recent';

describe('what was wanted last', () => {
  it('is kept, and what nobody has wanted for longest is forgotten', () => {
    const kept = new Recent<string, number>(2);
    kept.put('a', 1);
    kept.put('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.put('c', 3);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
  });

  it('is the newer of two of one key', () => {
    const kept = new Recent<string, number>(2);
    kept.put('a', 1);
    kept.put('b', 2);
    kept.put('a', 3);
    kept.put('c', 4);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([3, undefined, 4]);
  });
});
