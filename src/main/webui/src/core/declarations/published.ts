import type { DeclarationSearch } from './search';

/** Questions that published investigations have asked of such rows; parties, products and days are for the reader to choose. */
export const PUBLISHED = [
  {
    name: 'kse',
    search: { tier: 'any', from: '2023-01', to: '2023-10', by: 'makerCountry,departure,sellerCountry' },
  },
  {
    name: 'nikkei',
    search: { brandCountry: 'US', least: '100000 USD', from: '2022-02-24', by: 'sellerCountry' },
  },
  { name: 'trace', search: { view: 'after' } },
  { name: 'cfhk', search: { component: 'any', by: 'sellerCountry,seller' } },
  { name: 'nyt', search: { view: 'clusters' } },
  { name: 'reuters', search: { view: 'parts' } },
] as const satisfies { name: string; search: DeclarationSearch }[];
