import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { shippedFlows } from '../test/shipped';
import { DEFAULT_QUESTION, type Question } from './question/question';
import { ANY_GOODS } from './question/table';
import { selectionOf } from './question/selection';
import { briefingIn, goodsOf, subjectOf, tradeContext, type TradeFlow } from './trade-context';

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

describe('the trade beside an answer', () => {
  const EMPTY = answerOf();
  const SHIPPED = shippedFlows();
  const beside = (question: Partial<Question>, answer = EMPTY) =>
    tradeContext(SHIPPED, subjectOf({ ...DEFAULT_QUESTION, ...question }, answer), 8).map(({ id }) => id);

  it('is that of the goods asked for, without a path too', () => {
    const [first] = beside({ goods: { ...ANY_GOODS, categories: ['microelectronics'] } });
    expect(first).toBe('flow-0005');
    const tools = beside({ goods: { ...ANY_GOODS, categories: ['machine-tools'] } });
    expect(tools).toContain('flow-0006');
    expect(tools).not.toContain('flow-0005');
    expect(beside({ goods: { ...ANY_GOODS, categories: ['energetic-materials'] } })).toContain('flow-0040');
    expect(beside({ goods: { ...ANY_GOODS, hs: ['391220'] } })).toContain('flow-0001');
    expect(beside({ goods: { ...ANY_GOODS, categories: ['optics'] } })).toEqual([]);
  });

  it('is that between the countries asked about', () => {
    const goods = { ...ANY_GOODS, categories: ['machine-tools'] };
    const taiwan = beside({ goods, from: selectionOf({ countries: ['TW'] }) });
    expect(taiwan).toContain('flow-0027');
    expect(taiwan).not.toContain('flow-0006');
    expect(
      beside({ goods, from: selectionOf({ countries: ['CH'] }), to: selectionOf({ countries: ['KG'] }) }),
    ).toEqual([]);
  });

  it('is that of the goods on the paths and the countries at their ends where the question names neither', () => {
    const answer = answerOf('c1 > p1 > w1');
    answer.graph.nodes.forEach(({ id, properties }) => {
      Object.assign(properties, { p1: { category: 'microelectronics' }, w1: { operator: 'RU' } }[id]);
    });
    const ids = { from: selectionOf({ ids: ['c1'] }), to: selectionOf({ ids: ['w1'] }) };
    expect(beside(ids, answer)).toEqual(['flow-0005']);
    expect(beside(ids, EMPTY).length).toBe(8);
  });

  it('names the briefing of officials only where the data has its document', () => {
    expect(briefingIn(SHIPPED).map(({ id }) => id)).toEqual(['src-0145']);
    expect(briefingIn(FLOWS)).toEqual([]);
  });
});
