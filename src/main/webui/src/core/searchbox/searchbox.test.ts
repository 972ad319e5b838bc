import { describe, expect, it } from 'vitest';
import type { FoundCaptures } from '../capture/finding';
import type { FoundEntity } from '../model';
import { DEFAULT_QUESTION, traceBodyOf } from '../question/question';
import { entityParams, isAsking, NO_FILTERS, reasonOf } from './asked';
import { take, takenOf } from './choosing';
import { groupsOf, shownEntities, wantsEntities } from './combining';
import { merged, SCREENS, stepped, textGroup, type Known } from './options';

const found = (id: string, label = 'Company'): FoundEntity => ({
  id,
  labels: [label],
  properties: { name: id },
});
const answer = (...ids: string[]) => ({ entities: ids.map((id) => found(id)), complete: true });

const texts = (total: number, ...captures: string[]): FoundCaptures => ({
  documents: captures.map((capture) => ({
    ...{ capture, name: 'a.pdf', kind: 'pdf', source: 's1', title: 'A', hits: 1, places: [] },
  })),
  ...{ total, searched: 9, unread: 0, withoutText: 0, complete: total === captures.length },
});

const NO_DOCUMENTS = { sources: [], complete: true, texts: null };

const KNOWN: Known = {
  cases: [{ id: 'c1', title: 'Kupol and others', tags: ['drones'] }] as Known['cases'],
  library: [
    {
      id: 'q',
      title: 'Choke points',
      description: 'Intermediaries',
      cypher: 'RETURN 1',
      parameters: [{ name: 'n', default: 3 }],
    },
  ],
  kept: [{ name: 'My drones', cypher: 'RETURN $n', parameters: { n: 5 } }],
  screens: SCREENS,
  screenName: (screen) => screen,
};

describe('what is asked', () => {
  it('is of letters or digits, or of filters alone', () => {
    expect(isAsking(' ?! ')).toBe(false);
    expect(isAsking('л')).toBe(true);
    expect(wantsEntities('', NO_FILTERS)).toBe(false);
    expect(wantsEntities('', { ...NO_FILTERS, country: 'CN' })).toBe(true);
    expect(wantsEntities('?', { ...NO_FILTERS, country: 'CN' })).toBe(false);
  });

  it('leaves out what is not filtered by', () => {
    expect(entityParams('大疆 & co', { ...NO_FILTERS, label: 'Company', listedBy: 'EU' }, 20, true)).toBe(
      'q=%E5%A4%A7%E7%96%86+%26+co&limit=20&label=Company&listedBy=EU&typing=true',
    );
    expect(entityParams('x', NO_FILTERS, 100, false)).toBe('q=x&limit=100');
  });

  it('is answered with reasons, those without a word left out', () => {
    expect(reasonOf({ field: 'alias', value: 'IEMZ', how: 'initials' })).toEqual({
      field: 'alias',
      value: 'IEMZ',
      how: 'initials',
    });
    expect(reasonOf({ field: 'name', value: 'x' })).toEqual({ field: null, value: 'x', how: null });
    expect(reasonOf({ field: 'new', value: 'x', how: 'newer' })).toEqual({
      field: null,
      value: 'x',
      how: null,
    });
    expect(reasonOf(null)).toBeNull();
  });
});

describe('what is shown', () => {
  it('stays where it is when the thorough search finds more', () => {
    expect(
      merged([found('b'), found('a')], [found('a'), found('c'), found('b')]).map(({ id }) => id),
    ).toEqual(['b', 'a', 'c']);
  });

  it('is the last answer until one to this text has come', () => {
    expect(shownEntities(null, null, answer('old'))).toMatchObject({
      entities: [{ id: 'old' }],
      stale: true,
    });
    expect(shownEntities(answer('new'), null, answer('old'))).toMatchObject({
      entities: [{ id: 'new' }],
      stale: false,
      settled: false,
    });
    expect(shownEntities(answer(), answer('kupol'), undefined)).toMatchObject({ settled: true });
    expect(shownEntities(null, null, undefined).entities).toEqual([]);
  });

  it('comes by kind; filters leave all but entities out', () => {
    const shown = shownEntities(answer('kupol'), answer('kupol'), undefined);
    const documents = {
      sources: [{ id: 's1', title: 'Kupol' }],
      complete: false,
      texts: texts(2, 'k1'),
    };
    const kinds = (text: string, filters = NO_FILTERS) =>
      groupsOf(text, filters, shown, documents, KNOWN).map(({ kind }) => kind);
    expect(kinds('kupol')).toEqual(['entity', 'source', 'text', 'case']);
    expect(kinds('')).toEqual(['screen']);
    expect(kinds('', { ...NO_FILTERS, label: 'Company' })).toEqual(['entity']);
    expect(kinds('kupol', { ...NO_FILTERS, label: 'Company' })).toEqual(['entity']);
    const none = shownEntities(answer(), { ...answer(), nearest: [found('near')] }, undefined);
    expect(groupsOf('drones', NO_FILTERS, none, NO_DOCUMENTS, KNOWN).map(({ kind }) => kind)).toEqual([
      'near',
      'case',
      'query',
    ]);
    expect(groupsOf('choke', NO_FILTERS, none, NO_DOCUMENTS, KNOWN)[1]?.options[0]).toMatchObject({
      values: { n: 3 },
    });
  });

  it('leads to all documents where not all of them stand there', () => {
    const keys = (found: FoundCaptures) => textGroup('kupol', found).options.map(({ key }) => key);
    expect(keys(texts(1, 'k1'))).toEqual(['text k1']);
    expect(keys(texts(3, 'k1', 'k2'))).toEqual(['text k1', 'text k2', 'texts']);
    expect(keys(texts(0))).toEqual([]);
  });

  it('is stepped through around its ends', () => {
    expect(stepped(['a', 'b'], null, 1)).toBe('a');
    expect(stepped(['a', 'b'], null, -1)).toBe('b');
    expect(stepped(['a', 'b'], 'b', 1)).toBe('a');
    expect(stepped(['a', 'b'], 'a', -1)).toBe('b');
    expect(stepped(['a', 'b'], 'gone', 1)).toBe('a');
    expect(stepped([], 'a', 1)).toBeNull();
  });
});

describe('what is found in the question', () => {
  const some = [found('c1'), found('w1', 'WeaponSystem')];

  it('is start, end, station or what is avoided', () => {
    const body = (what: Parameters<typeof take>[1]) =>
      traceBodyOf(take(DEFAULT_QUESTION, what, some).question);
    expect(body('start').from).toEqual({ ids: ['c1', 'w1'] });
    expect(body('end').to).toEqual({ ids: ['c1', 'w1'] });
    expect(body('via').via).toEqual([{ ids: ['c1', 'w1'] }]);
    expect(body('avoid').avoid).toEqual({ ids: ['c1', 'w1'] });
    expect(take(DEFAULT_QUESTION, 'start', some).question.from.labels).toEqual(['Company', 'WeaponSystem']);
  });

  it('is no more than an address carries', () => {
    const many = Array.from({ length: 150 }, (_, index) => found(`company/${String(index)}`));
    const { question, taken } = take(DEFAULT_QUESTION, 'start', many);
    expect(taken).toBe(100);
    expect(question.from.ids).toHaveLength(100);
    expect(takenOf(many)).toBe(100);
  });
});
