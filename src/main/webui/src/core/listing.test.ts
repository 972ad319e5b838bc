import { describe, expect, it } from 'vitest';
import { lastingListing, validateListingParams } from './listing';

describe('how paths are listed', () => {
  it('keeps what means something', () => {
    const raw = {
      group: 'weapon',
      unfold: ['a', 'b', 'a'],
      sort: '-strength',
      column: ['start', 'end', '1;2'],
    };
    const kept = { group: 'weapon', unfold: ['a', 'b'], sort: '-strength', column: ['start', 'end'] };
    expect(validateListingParams(raw)).toEqual(kept);
    expect(validateListingParams({ ...kept })).toEqual(kept);
    expect(validateListingParams({ group: 'moon', unfold: 'a', sort: '1; DROP' })).toEqual({});
  });

  it('forgets what was unfolded when another question is asked', () => {
    expect(lastingListing({ group: 'route', unfold: ['CN'], sort: 'rank' })).toEqual({
      group: 'route',
      sort: 'rank',
    });
  });
});
