import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import {
  countInferred,
  genericsOf,
  groundsOf,
  isDoubtful,
  isGeneric,
  isInferred,
  isWeak,
  reasonsOf,
} from './grades';
import type { GraphNode, RelationDetail, RelationProperties, Source } from './model';
import { viewOf } from './trace';

const company: GraphNode = { id: 'c', labels: ['Company'], properties: {} };
const part = (properties: GraphNode['properties']): GraphNode => ({
  id: 'p',
  labels: ['Component'],
  properties,
});
const source = (id: string, kind?: string, origin?: string): Source => ({ id, title: id, kind, origin });

function claim(
  properties: RelationProperties,
  sources: Source[],
  rest: Partial<RelationDetail> = {},
): RelationDetail {
  const ends = { from: 'a', to: 'b', fromNode: company, toNode: company };
  return { id: 'r', type: 'SUPPLIES', ...ends, components: [], properties, sources, ...rest };
}

describe('an inferred relation', () => {
  it('is told by how its note begins', () => {
    expect(isInferred({ properties: { note: 'Inferred: from the route' } })).toBe(true);
    expect(isInferred({ properties: { note: 'Not Inferred: stated' } })).toBe(false);
    expect(isInferred({ properties: {} })).toBe(false);
  });

  it('makes a hop inferred where no other relation is beside it', () => {
    const answer = answerOf('c1 > c2ru ? w1');
    const [first] = answer.graph.relations;
    first!.properties.note = 'Inferred: from the route';
    const view = viewOf(answer);
    const [path] = view.paths;
    expect(countInferred(view, path!)).toBe(1);
    answer.graph.relations.push({ ...first!, id: 'other', properties: {} });
    path!.hops[0]!.relations.push('other');
    expect(countInferred(viewOf(answer), path!)).toBe(0);
  });
});

describe('a generic component', () => {
  it('has neither part number nor maker, or says that it is not stated', () => {
    expect(isGeneric(part({ name: 'Nitrocellulose' }))).toBe(true);
    expect(isGeneric(part({ name: 'Engine (unspecified)', makerCountry: 'CN' }))).toBe(true);
    expect(isGeneric(part({ name: 'Chip (maker not stated)', partNumber: '7' }))).toBe(true);
    expect(isGeneric(part({ name: 'Chip', partNumber: '7' }))).toBe(false);
    expect(isGeneric(part({ name: 'Engine', makerCountry: 'CN' }))).toBe(false);
    expect(isGeneric(company)).toBe(false);
    expect(isGeneric(undefined)).toBe(false);
  });

  it('is named of each path through it', () => {
    const view = viewOf(answerOf('c1 > p1 > w1'));
    expect(genericsOf(view, view.paths[0]!)).toEqual(['p1']);
  });
});

describe('what a relation rests on', () => {
  it('is a press report alone, undated, without goods', () => {
    const grounds = groundsOf([
      claim({ confidence: 'probable', reported: '2024-05' }, [source('a', 'press')]),
    ]);
    expect(grounds).toMatchObject({
      confidence: 'probable',
      independent: 1,
      best: 'press',
      dated: false,
      goods: false,
    });
    expect(reasonsOf(grounds)).toEqual(['single', 'alone', 'noGoods', 'undated']);
    expect(isWeak(grounds)).toBe(true);
  });

  it('counts documents of one origin once', () => {
    const grounds = groundsOf([
      claim({ confidence: 'probable', validFrom: '2023', hs: ['854231'] }, [
        source('a', 'relay', 'agency'),
        source('b', 'relay', 'agency'),
      ]),
    ]);
    expect(reasonsOf(grounds)).toEqual(['single', 'repeats', 'alone']);
    expect(isWeak(grounds)).toBe(true);
  });

  it('is solid with a second independent source or an official one', () => {
    const two = groundsOf([
      claim({ confidence: 'probable', reported: '2021' }, [source('a', 'press'), source('b', 'official')]),
    ]);
    expect(reasonsOf(two)).toEqual(['several', 'noGoods', 'undated', 'old']);
    expect(two.best).toBe('official');
    expect(isWeak(two)).toBe(false);
    expect(isWeak(groundsOf([claim({ confidence: 'confirmed' }, [source('a', 'official')])]))).toBe(false);
    expect(
      isWeak(groundsOf([claim({ confidence: 'probable', validTo: '2024' }, [source('a', 'press')])])),
    ).toBe(false);
  });

  it('is weak where it is possible at most, inferred, or nothing', () => {
    const official = [source('a', 'official')];
    expect(isWeak(groundsOf([claim({ confidence: 'possible' }, official)]))).toBe(true);
    const inferred = groundsOf([claim({ confidence: 'probable', note: 'Inferred: x' }, official)]);
    expect(reasonsOf(inferred)).toContain('inferred');
    expect(isWeak(inferred)).toBe(true);
    expect(reasonsOf(groundsOf([claim({}, [])]))[0]).toBe('noSource');
  });

  it('takes all relations of a hop together', () => {
    const hop = groundsOf([
      claim({ confidence: 'possible', note: 'Inferred: x' }, [source('a', 'press')]),
      claim({ confidence: 'confirmed', validFrom: '2020' }, [source('a', 'press'), source('b', 'court')], {
        toNode: part({}),
      }),
    ]);
    expect(hop).toEqual({
      confidence: 'confirmed',
      independent: 2,
      documents: 2,
      best: 'court',
      dated: true,
      newest: '2020',
      goods: true,
      inferred: false,
    });
  });

  it('is doubtful in a list where it is possible at most', () => {
    const view = viewOf(answerOf('c1 > c2ru ? w1'));
    expect(view.paths[0]!.hops.map((hop) => isDoubtful(view, hop))).toEqual([false, true]);
  });
});
