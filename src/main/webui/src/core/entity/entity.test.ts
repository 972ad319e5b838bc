import { describe, expect, it } from 'vitest';
import type { EntityDetail, RelationDetail, Source } from '../model';
import { traceBodyOf } from '../question/question';
import type { TradeFlow } from '../trade-context';
import { readIdentifier } from './identifiers';
import { questionsOn } from './questions';
import { whoSaysWhat } from './said';
import { namesByScript, otherScriptName, scriptOf } from './scripts';
import { figuresOn } from './trade';

function entity(
  label: string,
  properties: EntityDetail['properties'],
  more: Partial<EntityDetail> = {},
): EntityDetail {
  return { id: 'x/1', labels: [label], properties, sources: [], ...more };
}

const source = (id: string, kind: string | null = null): Source => ({ id, title: `Title ${id}`, kind });

function relation(id: string, sources: Source[], more: Partial<RelationDetail> = {}): RelationDetail {
  const node = (each: string) => ({ id: each, labels: ['Company'], properties: { name: each } });
  return {
    id,
    type: 'SUPPLIES',
    from: 'a',
    to: 'b',
    properties: {},
    fromNode: node('a'),
    toNode: node('b'),
    components: [],
    sources,
    ...more,
  };
}

describe('names by script', () => {
  it.each([
    ['Xiamen Limbach', 'Latin'],
    ['АО «ИЭМЗ Купол»', 'Cyrillic'],
    ['厦门林巴赫 (Xiamen)', 'Han'],
    ['DJI大疆', 'Han'],
    ['L550E', 'Latin'],
    ['3M-14', 'Latin'],
    ['Х-101', 'Cyrillic'],
    ['شركة', 'other'],
    ['1234', 'Latin'],
  ])('%s is written in %s', (name, script) => {
    expect(scriptOf(name)).toBe(script);
  });

  it('shows each name once, and one in another script beside the main one', () => {
    const node = entity('Company', { name: 'Kupol', aliases: ['IEMZ Kupol', 'Kupol', 'ИЭМЗ Купол'] });
    expect(otherScriptName(node)).toBe('ИЭМЗ Купол');
    expect(namesByScript(node)).toEqual([
      { script: 'Latin', names: ['Kupol', 'IEMZ Kupol'] },
      { script: 'Cyrillic', names: ['ИЭМЗ Купол'] },
    ]);
    expect(otherScriptName(entity('Company', { name: 'Kupol', aliases: ['IEMZ'] }))).toBeNull();
  });
});

describe('identifiers', () => {
  it('are read with their kind, country and number', () => {
    expect(readIdentifier('inn:7700000009')).toEqual({
      kind: 'inn',
      known: 'inn',
      country: null,
      number: '7700000009',
    });
    expect(readIdentifier('crno:HK:2756979')).toMatchObject({
      known: 'crno',
      country: 'HK',
      number: '2756979',
    });
    expect(readIdentifier('cnpj:1:2')).toMatchObject({ kind: 'cnpj', known: null, number: '1:2' });
    expect(readIdentifier('123')).toMatchObject({ known: 'number', number: '123' });
  });
});

describe('who says what', () => {
  it('tells each document once, by kind, those that say most first', () => {
    const [press, list, other] = [source('s1', 'press'), source('s2', 'official'), source('s3')];
    const said = whoSaysWhat(
      entity(
        'Company',
        {},
        {
          sources: [press],
          listings: [{ id: 'd1', authority: 'EU', sources: [list] }],
        },
      ),
      [relation('r1', [press, other]), relation('r2', [press])],
    );
    expect(said.map(({ kind, said: documents }) => [kind, documents.map((each) => each.source.id)])).toEqual([
      ['official', ['s2']],
      ['press', ['s1']],
      [null, ['s3']],
    ]);
    expect(said[1]?.said[0]).toMatchObject({ describes: true, listings: [] });
    expect(said[1]?.said[0]?.relations.map(({ id }) => id)).toEqual(['r1', 'r2']);
  });
});

describe('the questions on an entity', () => {
  const bodies = (of: EntityDetail) =>
    questionsOn(of).map(({ concern, question }) => [concern, traceBodyOf(question)] as const);

  it('are of the paths through a company, from it and to it', () => {
    const all = bodies(entity('Company', {}));
    expect(all.map(([concern]) => concern)).toEqual(['through', 'from', 'to']);
    expect(all[0]?.[1].via).toEqual([{ ids: ['x/1'] }]);
    expect(all[1]?.[1].from).toEqual({ ids: ['x/1'] });
    expect(all[2]?.[1].to).toEqual({ ids: ['x/1'] });
  });

  it('only lead to a weapon, and follow control from a person', () => {
    expect(bodies(entity('WeaponSystem', {})).map(([concern]) => concern)).toEqual(['to']);
    const person = bodies(entity('Person', {}));
    expect(person.map(([concern]) => concern)).toEqual(['through', 'from']);
    expect(person[0]?.[1].relations).toContain('OWNS');
  });
});

describe('the trade figures on an entity', () => {
  const flow = (id: string, from: string, to: string, category: string): TradeFlow => ({
    id,
    properties: { fromCountries: [from], toCountry: to, category, measure: 'share' },
    sources: [],
  });
  const flows = [
    flow('cn-ru', 'CN', 'RU', 'optics'),
    flow('kr-cn', 'KR', 'CN', 'optics'),
    flow('chips', 'CN', 'RU', 'chips'),
  ];
  const lens = { id: 'component/lens', labels: ['Component'], properties: { category: 'optics' } };

  it('are of its goods and its country', () => {
    const relations = [relation('r', [], { components: [lens] })];
    expect(figuresOn(entity('Company', { country: 'CN' }), relations, flows).map(({ id }) => id)).toEqual([
      'cn-ru',
      'kr-cn',
    ]);
    expect(figuresOn(entity('Company', { country: 'DE' }), relations, flows)).toEqual([]);
    expect(figuresOn(entity('Company', { country: 'CN' }), [], flows)).toEqual([]);
    expect(
      figuresOn({ ...entity('Component', { category: 'chips' }) }, relations, flows).map(({ id }) => id),
    ).toEqual(['chips']);
  });
});
