import { describe, expect, it } from 'vitest';
import { Sight } from './sight';

describe('a pair in sight', () => {
  it('counts after half a second, and from anew once another was shown', () => {
    const sight = new Sight();
    sight.show('a', 1000);
    sight.show('a', 1400);
    expect([1499, 1500].map((now) => sight.hasBeenSeen('a', now))).toEqual([false, true]);
    expect(sight.hasBeenSeen('b', 2000)).toBe(false);
    sight.show('b', 2000);
    sight.show('a', 2100);
    expect([2500, 2600].map((now) => sight.hasBeenSeen('a', now))).toEqual([false, true]);
  });

  it('does not count while nothing of it has come', () => {
    const sight = new Sight();
    sight.show(null, 0);
    expect(sight.hasBeenSeen('a', 9999)).toBe(false);
  });
});
