import { describe, expect, it } from 'vitest';
import { partsOf } from './search-parts';

describe('partsOf', () => {
  it('reads the question, what is open, and how it is looked at', () => {
    const { question, opened, display, listing } = partsOf({
      rank: ['shortest'],
      path: ['a', 'b'],
      view: 'map',
      group: 'weapon',
    });
    expect(question.rank).toBe('shortest');
    expect(opened).toEqual({ path: ['a', 'b'] });
    expect(display).toEqual({ view: 'map' });
    expect(listing).toEqual({ group: 'weapon' });
  });

  it('keeps the parts that say the same, and replaces the one that does not', () => {
    const one = partsOf({ rank: ['shortest'], view: 'map', group: 'weapon' });
    const other = partsOf({ rank: ['shortest'], view: 'map', group: 'weapon', node: 'a' });
    expect(other.question).toBe(one.question);
    expect(other.display).toBe(one.display);
    expect(other.listing).toBe(one.listing);
    expect(other.opened).toEqual({ node: 'a' });
  });

  it('reads one address once', () => {
    const search = { node: 'a' };
    const parts = partsOf(search);
    partsOf({ node: 'b' });
    expect(partsOf(search)).toBe(parts);
  });
});
