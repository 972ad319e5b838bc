import { describe, expect, it } from 'vitest';
import { formatBits } from './bits';
import { entriesOf } from './history';
import { actOf } from './keys';
import { likelihoodOf } from './likelihood';
import type { Decision } from './model';
import { groundsOf, reasonsForAll } from './reasons';
import { spread } from './sample';
import { isBatch, proposalQuery, validateIdentitySearch } from './search';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function decision(id: string, batch: string | null = null): Decision {
  return {
    id,
    left: 'a',
    right: 'b',
    verdict: 'same',
    by: 'x',
    at: '2026-11-27T00:00:00Z',
    reason: 'r',
    batch,
    live: true,
    asleep: false,
  };
}

describe('the keys of the queue', () => {
  it('decide, move and undo', () => {
    expect(actOf({ key: 's', ...plain })).toEqual({ kind: 'decide', verdict: 'same', turned: false });
    expect(actOf({ key: 'B', ...plain, shiftKey: true })).toEqual({
      kind: 'decide',
      verdict: 'branch_of',
      turned: true,
    });
    expect(actOf({ key: ' ', ...plain })).toEqual({ kind: 'move', steps: 1 });
    expect(actOf({ key: 'k', ...plain })).toEqual({ kind: 'move', steps: -1 });
    expect(actOf({ key: 'z', ...plain })).toEqual({ kind: 'undo' });
  });

  it('leave to the browser what is its own', () => {
    expect(actOf({ key: 's', ...plain, ctrlKey: true })).toBeNull();
    expect(actOf({ key: 'S', ...plain, shiftKey: true })).toBeNull();
    expect(actOf({ key: 'Tab', ...plain })).toBeNull();
  });
});

describe('the address of the queue', () => {
  it('keeps what makes sense', () => {
    expect(
      validateIdentitySearch({
        class: 'number',
        dataset: 'evidence',
        country: 'ru',
        opens: 'x',
        label: 'Cat',
      }),
    ).toEqual({ class: 'number', dataset: 'evidence', country: 'RU' });
    expect(validateIdentitySearch({ left: 'a', right: 'a' })).toEqual({});
  });

  it('asks the server by its names for the filters', () => {
    expect(proposalQuery({ class: 'number', other: 'eu', opens: 'only', entity: 'company/a' }, 0, 50)).toBe(
      'offset=0&limit=50&class=number&otherDataset=eu&entity=company%2Fa&opens=true',
    );
  });

  it('makes a batch of one class between two datasets only', () => {
    expect(isBatch({ class: 'number', dataset: 'a', other: 'b' })).toBe(true);
    expect(isBatch({ class: 'number', dataset: 'a' })).toBe(false);
  });
});

describe('what is said of pairs', () => {
  it('puts a probability into words', () => {
    expect([1, 0.995, 0.95, 0.8, 0.5, 0.1].map(likelihoodOf)).toEqual([
      'almostCertain',
      'almostCertain',
      'veryLikely',
      'likely',
      'perhaps',
      'unlikely',
    ]);
  });

  it('gives weights their sign', () => {
    expect([14.23, -3, 0].map((bits) => formatBits(bits, 'en-GB'))).toEqual(['+14.2', '-3.0', '0.0']);
  });

  it('spreads a sample from the first to the last', () => {
    const all = Array.from({ length: 100 }, (_, index) => index);
    const sample = spread(all, 20);
    expect([sample.length, sample[0], sample.at(-1)]).toEqual([20, 0, 99]);
    expect(new Set(sample).size).toBe(20);
    expect(spread([1, 2], 20)).toEqual([1, 2]);
  });
});

describe('grounds', () => {
  it('say of many pairs that they share a number only where each of them does', () => {
    expect(reasonsForAll('same', true)).toEqual(['sameNumber', 'register']);
    expect(reasonsForAll('same', false)).toEqual(['register']);
    expect(reasonsForAll('different', true)).not.toContain('sameNumber');
  });

  it('are sent without what is empty', () => {
    expect(groundsOf({ reason: ' INN ', note: ' ', sources: 'a\n\nb\na' })).toEqual({
      reason: 'INN',
      sources: ['a', 'b'],
    });
  });
});

describe('the history', () => {
  it('shows decisions of one batch as one entry', () => {
    const entries = entriesOf([decision('1'), decision('2', 'x'), decision('3', 'x'), decision('4')]);
    expect(entries.map(({ decisions }) => decisions.map(({ id }) => id))).toEqual([['1'], ['2', '3'], ['4']]);
  });
});
