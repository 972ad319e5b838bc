import { describe, expect, it } from 'vitest';
import { isBusy, isCurrent, lookAgainMillis, wholeTime, type ListVersion, type PublicList } from './model';

const version = (sha256: string): ListVersion => ({
  sha256,
  bytes: 1,
  fetchedAt: '2026-11-01T00:00:00Z',
  importedAt: null,
  job: null,
  difference: null,
});

const list = (more: Partial<PublicList>): PublicList => ({
  id: 'toys',
  name: 'Toys',
  publisher: 'Toy office',
  licence: 'CC0',
  licenceUrl: null,
  terms: [],
  page: null,
  addresses: [],
  dataset: 'toys',
  isOwn: false,
  stage: 'rest',
  renewed: false,
  checkedAt: null,
  problem: null,
  newest: null,
  tried: null,
  trial: null,
  imported: null,
  earlier: null,
  importing: null,
  ...more,
});

const catalogue = (lists: PublicList[], everySeconds = 86_400) => ({
  on: true,
  everySeconds,
  lists,
  refused: [],
});

describe('a catalogue of public lists', () => {
  it('is looked at again soon while something is done, and now and then where a list renews itself', () => {
    expect(lookAgainMillis(catalogue([list({}), list({ stage: 'trying' })]))).toBe(2_000);
    expect(lookAgainMillis(catalogue([list({}), list({ renewed: true })]))).toBe(30_000);
    expect(lookAgainMillis(catalogue([list({ renewed: true })], 3))).toBe(3_000);
  });

  it('is left alone where nothing happens by itself', () => {
    expect(lookAgainMillis(catalogue([list({})]))).toBe(false);
    expect(lookAgainMillis(catalogue([list({ renewed: true })], 0))).toBe(false);
    expect(lookAgainMillis({ ...catalogue([list({ renewed: true })]), on: false })).toBe(false);
  });
});

describe('a public list', () => {
  it('is worth looking at again while something is done with it', () => {
    expect(isBusy(list({ stage: 'trying' }))).toBe(true);
    expect(isBusy(list({ stage: 'waiting' }))).toBe(false);
    expect(isBusy(list({}))).toBe(false);
  });

  it('is current when what is imported is what the publisher has', () => {
    expect(isCurrent(list({}))).toBe(false);
    expect(isCurrent(list({ newest: version('a'), imported: version('b') }))).toBe(false);
    expect(isCurrent(list({ newest: version('a'), imported: version('a') }))).toBe(true);
  });

  it('is looked at in whole units of time', () => {
    expect(wholeTime(86_400)).toEqual({ unit: 'day', count: 1 });
    expect(wholeTime(5_400)).toEqual({ unit: 'minute', count: 90 });
    expect(wholeTime(61)).toEqual({ unit: 'second', count: 61 });
  });
});
