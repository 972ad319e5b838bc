import { describe, expect, it } from 'vitest';
import { relaxed, withEndReset } from './near-miss';
import { DEFAULT_QUESTION, type Question } from './question';
import { ANYTHING, selectionOf } from './selection';
import { ANY_GOODS, ANY_TIME } from './table';

const miss = (change: string, value: unknown, paths = 3) => ({
  change,
  value,
  paths,
  exact: true,
  text: 'a sentence',
});

const BUSY: Question = {
  ...DEFAULT_QUESTION,
  window: { from: '2022', to: '', undated: false },
  avoid: selectionOf({ countries: ['TR'] }),
  minSources: 3,
};

describe('a near miss', () => {
  it('takes a constraint away', () => {
    expect(relaxed(BUSY, miss('window', null))?.window).toEqual(ANY_TIME);
    expect(relaxed(BUSY, miss('avoid', null))?.avoid).toEqual(ANYTHING);
    expect(relaxed(BUSY, miss('minSources', 1))?.minSources).toBe(1);
    expect(relaxed(BUSY, miss('all', null))).toMatchObject({
      window: ANY_TIME,
      avoid: ANYTHING,
      minSources: 1,
    });
  });

  it('leaves of a constraint what the near miss leaves', () => {
    const question: Question = {
      ...BUSY,
      window: { from: '2022', to: '2024', undated: false },
      via: [selectionOf({ countries: ['TR'] }), selectionOf({ countries: ['KZ'] })],
      countriesVia: ['TR', 'KZ'],
      goods: { ...ANY_GOODS, hs: ['854231'], consistent: true },
      hubLimit: 10,
    };
    const ask = (change: string, value: unknown) => relaxed(question, miss(change, value));
    expect(ask('window', { from: '2022-01-01', to: '2024-12-31' })?.window).toEqual({
      from: '2022',
      to: '2024',
      undated: true,
    });
    expect(ask('window', { to: '2024-12-31' })?.window).toEqual({ from: '', to: '2024', undated: true });
    expect(ask('via', [{ countries: ['TR'] }])?.via).toEqual(question.via.slice(0, 1));
    expect(ask('countriesVia', ['TR'])?.countriesVia).toEqual(['TR']);
    expect(ask('goods', { hs: ['854231'] })?.goods).toEqual({ ...question.goods, consistent: false });
    expect(ask('hubLimit', 100)?.hubLimit).toBe(100);
    expect(ask('all', { window: null, minSources: 1, maxHops: 12 })).toEqual({
      ...question,
      window: ANY_TIME,
      minSources: 1,
      maxHops: 12,
    });
  });

  it('puts an end back that chooses nothing', () => {
    const odd = { ...BUSY, from: selectionOf({ text: 'nobody' }) };
    expect(withEndReset(odd, miss('from', null, 0))?.from).toEqual(DEFAULT_QUESTION.from);
    expect(withEndReset(odd, miss('maxHops', 8))).toBeNull();
  });

  it('changes the one part of the question that it names', () => {
    expect(relaxed(DEFAULT_QUESTION, miss('maxHops', 8))).toEqual({ ...DEFAULT_QUESTION, maxHops: 8 });
    expect(relaxed(DEFAULT_QUESTION, miss('minConfidence', 'probable'))?.minConfidence).toBe('probable');
    expect(relaxed(DEFAULT_QUESTION, miss('relations', ['SUPPLIES', 'OWNS']))?.relations).toEqual([
      'SUPPLIES',
      'OWNS',
    ]);
  });

  it('takes everything away where no single change helps', () => {
    expect(relaxed(DEFAULT_QUESTION, miss('all', null))).toMatchObject({
      maxHops: 12,
      minConfidence: 'possible',
    });
  });

  it('is only a sentence where the form has no such part, or nothing would help', () => {
    expect(relaxed(DEFAULT_QUESTION, miss('from', null))).toBeNull();
    expect(relaxed(DEFAULT_QUESTION, miss('all', null, 0))).toBeNull();
    expect(relaxed(DEFAULT_QUESTION, miss('maxHops', 99))).toBeNull();
  });
});
