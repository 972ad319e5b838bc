import { describe, expect, it } from 'vitest';
import { badgesOf } from './badges';
import { authoritiesOf, readAndNot, withoutListed } from './listed';
import { DEFAULT_QUESTION, traceBodyOf } from './question/question';

describe('listings in sight', () => {
  it('are badges, one for each country or union', () => {
    expect(badgesOf(['EU', 'GB-FCDO', 'UA-NSDC', 'US-BIS', 'US-OFAC'])).toEqual(['EU', 'UK', 'UA', 'US']);
    expect(badgesOf(['Ukraine War and Sanctions', 'EU', 'Other'])).toEqual(['+', 'EU']);
    expect(badgesOf(undefined)).toEqual([]);
  });

  it('of several nodes are each named once', () => {
    const node = (id: string, listedBy?: string[]) => ({
      id,
      labels: [],
      properties: {},
      ...(listedBy && { listedBy }),
    });
    expect(authoritiesOf([node('a', ['US-OFAC', 'EU']), node('b'), undefined, node('c', ['EU'])])).toEqual([
      'EU',
      'US-OFAC',
    ]);
  });

  it('come from lists of which only those read whole count', () => {
    const list = (authority: string, reading: 'whole' | 'part' | 'none' | 'untold') => ({
      authority,
      name: `${authority} ${reading}`,
      dataset: 'evidence',
      reading,
    });
    const told = readAndNot([
      list('US-OFAC', 'whole'),
      list('US-OFAC', 'none'),
      list('EU', 'whole'),
      list('CA', 'part'),
      list('CA', 'none'),
      list('AU', 'untold'),
    ]);
    expect(told.read.map(({ name }) => name)).toEqual(['US-OFAC whole', 'EU whole']);
    expect(told.not).toEqual(['AU', 'CA', 'US-OFAC']);
  });

  it('are left out one beside the other, from the first path on', () => {
    const once = withoutListed({ ...DEFAULT_QUESTION, offset: 100 }, 'EU');
    expect(traceBodyOf(once)).toMatchObject({ offset: 0, listing: { require: 'none', authorities: ['EU'] } });
    const twice = withoutListed(withoutListed(once, 'UA-NSDC'), 'EU');
    expect(twice.listing).toMatchObject({ require: 'none', authorities: ['EU', 'UA-NSDC'] });
  });

  it('that are asked for are not kept beside those left out', () => {
    const some = { ...DEFAULT_QUESTION.listing, require: 'some' as const, authorities: ['EU'], from: '2024' };
    const { listing } = withoutListed({ ...DEFAULT_QUESTION, listing: some }, 'US-OFAC');
    expect(listing).toMatchObject({ require: 'none', authorities: ['US-OFAC'], from: '' });
  });
});
