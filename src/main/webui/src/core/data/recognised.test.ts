import { describe, expect, it } from 'vitest';
import { reasonsOf, type Known } from './recognised';

const KNOWN: Known = {
  id: 'company/a',
  name: 'A',
  dataset: 'evidence',
  class: 'number',
  probability: 0.99,
  features: [
    { feature: 'number', text: 'Same number INN 7802170553', bits: 20 },
    { feature: 'name', text: 'Three words meet', bits: 12 },
    { feature: 'country', text: 'Same country: RU', bits: 1 },
    { feature: 'legalForm', text: 'Same legal form: LLC', bits: 1 },
    { feature: 'prior', text: 'Few pairs are one', bits: -9 },
  ],
};

describe('reasonsOf', () => {
  it('tells the weightiest things that were seen', () => {
    expect(reasonsOf(KNOWN).map(({ text }) => text)).toEqual([
      'Same number INN 7802170553',
      'Three words meet',
      'Same country: RU',
    ]);
  });

  it('does not call an assumption or an id a reason', () => {
    const features = KNOWN.features.slice(4).concat({ feature: 'id', text: 'Same id: a', bits: 0 });
    expect(reasonsOf({ ...KNOWN, features })).toEqual([]);
  });
});
