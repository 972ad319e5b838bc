/** How the fields of a claim are filled in, the same in every language. */
export const EXAMPLES: Record<string, string> = {
  hs: '854231',
  share: '51',
  currency: 'USD',
  unit: 'kg',
  validFrom: '2024-03',
  validTo: '2024-03-31',
  country: 'CN',
  'fact.identifier': '7702000001',
  'fact.country': 'CN',
  'fact.listing': 'EU',
  'source.url': 'https://',
  'source.archived': 'https://',
  'source.published': '2024-05',
  'source.country': 'US',
};
