import { describe, expect, it } from 'vitest';
import { asking, between } from './asking';
import { DEFAULT_QUESTION } from './question';
import { selectionOf } from './selection';

describe('asking about an entity', () => {
  it('makes it the start or the end, and leaves the rest of the question', () => {
    const start = asking({ ...DEFAULT_QUESTION, offset: 200 }, 'start', 'company/a', 'Company');
    expect(start).toEqual({
      ...DEFAULT_QUESTION,
      from: selectionOf({ labels: ['Company'], ids: ['company/a'] }),
    });
    expect(asking(start, 'end', 'weapon/w', 'WeaponSystem').to.ids).toEqual(['weapon/w']);
  });

  it('adds a station on the way', () => {
    const one = asking(DEFAULT_QUESTION, 'via', 'company/a', 'Company');
    const two = asking(one, 'via', 'component/p', 'Component');
    expect(two.via.map(({ ids }) => ids)).toEqual([['company/a'], ['component/p']]);
  });

  it('goes around it, and around those before it, once each', () => {
    const one = asking(DEFAULT_QUESTION, 'avoid', 'company/a', 'Company');
    const two = asking(asking(one, 'avoid', 'company/b', 'Company'), 'avoid', 'company/a', 'Company');
    expect(two.avoid).toEqual(selectionOf({ ids: ['company/a', 'company/b'] }));
  });

  it('asks for the paths between several, with what else the question says', () => {
    const via = asking({ ...DEFAULT_QUESTION, maxHops: 3 }, 'via', 'company/a', 'Company');
    const some = selectionOf({ ids: ['company/b', 'weapon/w'] });
    expect(between(via, ['company/b', 'weapon/w'])).toEqual({
      ...DEFAULT_QUESTION,
      maxHops: 3,
      from: some,
      to: some,
    });
  });
});
