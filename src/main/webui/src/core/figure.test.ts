import { describe, expect, it } from 'vitest';
import { chooseFigures, sortFigures } from './choosing-figures';
import { amountOf, goodsIn, periodOf, wholeOf } from './figure';
import { validateFigureSearch } from './figure-search';
import type { TradeFlow } from './trade-context';

const flow = (id: string, properties: TradeFlow['properties'], source = 's'): TradeFlow => ({
  id,
  properties,
  sources: [{ id: source, title: `Title of ${source}`, publisher: `Paper ${source}` }],
});
const period = (periodStart?: string, periodEnd?: string) =>
  periodOf(flow('x', { ...(periodStart && { periodStart }), ...(periodEnd && { periodEnd }) }), 'en-GB');

describe('the period of a figure', () => {
  it('is as exact as the row has it', () => {
    expect(period('2023', '2023')).toEqual({ kind: 'closed', text: '2023' });
    expect(period('2022', '2024')).toEqual({ kind: 'closed', text: '2022–2024' });
    expect(period('2023-07', '2023-07')).toEqual({ kind: 'closed', text: 'Jul 2023' });
    expect(period('2023-10', '2023-12')).toEqual({ kind: 'quarter', quarter: 4, year: '2023' });
    expect(period('2023-01', '2024-03')).toMatchObject({ kind: 'closed' });
    expect(period('2023-01', '2024-03')).not.toMatchObject({ kind: 'quarter' });
    expect(period('2022', '2024-03')).toEqual({ kind: 'closed', text: '2022 – Mar 2024' });
  });

  it('is open where no end is stated', () => {
    expect(period('2023')).toEqual({ kind: 'open', text: '2023' });
    expect(period()).toEqual({ kind: 'none' });
  });
});

describe('the amount of a figure', () => {
  it('has its unit', () => {
    const amount = (value: number, unit: string) =>
      amountOf(flow('x', { amount: value, unit }), 'en-GB').replaceAll('\u00a0', ' ');
    expect(amount(99.47, 'percent')).toBe('99.47 %');
    expect(amount(900e6, 'USD')).toBe('USD 900 million');
    expect(amount(29_460_000, 'USD')).toBe('USD 29.46 million');
    expect(amount(1300, 't')).toBe('1,300 t');
  });

  it('is of goods without a stray capital', () => {
    expect(goodsIn(flow('x', { commodity: 'Machine tools' }), 'en-GB')).toBe('machine tools');
    expect(goodsIn(flow('x', { commodity: 'CNC machines' }), 'en-GB')).toBe('CNC machines');
    expect(goodsIn(flow('x', { commodity: 'Machine tools' }), 'de')).toBe('Machine tools');
  });

  it('of a share is of a whole that the same source states, and of no other', () => {
    const share = flow('a', { measure: 'share', fromCountries: ['CN'], commodity: 'A', periodStart: '2023' });
    const whole = flow('b', { measure: 'value', commodity: 'A', periodStart: '2023' });
    expect(wholeOf(share, [share, whole])?.id).toBe('b');
    expect(wholeOf(share, [{ ...whole, sources: [{ id: 'other', title: 'O' }] }])).toBeNull();
    expect(wholeOf(share, [flow('c', { ...whole.properties, fromCountries: ['CN'] })])).toBeNull();
    expect(wholeOf(share, [flow('d', { ...whole.properties, periodStart: '2022' })])).toBeNull();
    expect(wholeOf(whole, [whole])).toBeNull();
  });
});

describe('the page of figures', () => {
  const FLOWS = [
    flow(
      'a',
      {
        fromCountries: ['CN'],
        toCountry: 'RU',
        category: 'optics',
        commodity: 'Lenses',
        measure: 'share',
        amount: 30,
        unit: 'percent',
        periodEnd: '2023',
      },
      'z',
    ),
    flow(
      'b',
      {
        fromCountries: ['TW'],
        toCountry: 'RU',
        category: 'machine-tools',
        commodity: 'CNC',
        measure: 'value',
        amount: 5,
        unit: 'USD',
        periodEnd: '2024-07',
      },
      'y',
    ),
    flow(
      'c',
      {
        fromCountries: ['CN'],
        toCountry: 'KG',
        category: 'optics',
        commodity: 'Glass',
        measure: 'share',
        amount: 90,
        unit: 'percent',
        periodStart: '2022',
      },
      'x',
    ),
  ];
  const chosen = (search: Parameters<typeof chooseFigures>[1]) =>
    chooseFigures(FLOWS, search, ({ properties }) => `${properties.commodity ?? ''} by somebody`).map(
      ({ id }) => id,
    );
  const sorted = (sort?: string) =>
    sortFigures(FLOWS, sort)
      .map(({ id }) => id)
      .join('');

  it('chooses by words, goods, countries and measure', () => {
    expect(chosen({})).toEqual(['a', 'b', 'c']);
    expect(chosen({ q: 'SOMEBODY len' })).toEqual(['a']);
    expect(chosen({ goods: 'optics', to: 'RU' })).toEqual(['a']);
    expect(chosen({ from: 'CN' })).toEqual(['a', 'c']);
    expect(chosen({ measure: 'value' })).toEqual(['b']);
    expect(chosen({ from: 'UZ' })).toEqual([]);
  });

  it('sorts by every column, the newest first where nothing is asked', () => {
    expect(sorted()).toBe('bac');
    expect(sorted('period')).toBe('cab');
    expect(sorted('goods')).toBe('bca');
    expect(sorted('amount')).toBe('acb');
    expect(sorted('-amount')).toBe('bca');
    expect(sorted('to')).toBe('cab');
    expect(sorted('source')).toBe('cba');
    expect(sorted('-from')).toBe('bac');
  });

  it('keeps what an address means and drops the rest', () => {
    const search = { q: 'x', goods: 'optics', from: 'CN', measure: 'share', sort: '-amount' };
    expect(validateFigureSearch({ ...search, other: 1, to: '' })).toEqual(search);
    expect(validateFigureSearch({ sort: 'moon', measure: 'weight' })).toEqual({});
  });
});
