import { describe, expect, it } from 'vitest';
import { goodsOf, tradeContext, type TradeFlow } from './trade-context';

const flow = (id: string, properties: TradeFlow['properties']): TradeFlow => ({
  id,
  properties,
  sources: [],
});
const FLOWS = [
  flow('a', {
    fromCountries: ['CN'],
    toCountry: 'RU',
    category: 'microelectronics',
    measure: 'share',
    periodEnd: '2023',
  }),
  flow('b', { fromCountries: ['UZ'], toCountry: 'RU', category: 'energetic-materials', measure: 'value' }),
  flow('c', {
    fromCountries: ['CN'],
    toCountry: 'RU',
    category: 'energetic-materials',
    hs: ['391220'],
    measure: 'quantity',
  }),
  flow('d', { toCountry: 'RU', category: 'microelectronics', measure: 'value', periodEnd: '2024' }),
];
const about = (subject: Partial<Parameters<typeof tradeContext>[1]>) =>
  tradeContext(FLOWS, { categories: [], hs: [], from: [], to: [], ...subject }).map(({ id }) => id);

describe('the trade behind a hop', () => {
  it('is that of its goods and countries, shares first', () => {
    expect(about({ categories: ['microelectronics'], from: ['CN'], to: ['RU'] })).toEqual(['a', 'd']);
    expect(about({ categories: ['microelectronics'], from: ['TR'] })).toEqual(['d']);
  });

  it('is that of a code where the figure has one', () => {
    expect(about({ categories: ['energetic-materials'] })).toEqual(['b']);
    expect(about({ categories: ['energetic-materials'], hs: ['391220'], from: ['CN'] })).toEqual(['c']);
  });

  it('is none without goods', () => {
    expect(about({ from: ['CN'], to: ['RU'] })).toEqual([]);
    const part = { id: 'p', labels: ['Component'], properties: { category: 'optics', hs: ['900000'] } };
    expect(goodsOf([part, part])).toEqual({ categories: ['optics'], hs: ['900000'] });
  });
});
