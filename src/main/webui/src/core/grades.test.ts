import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { countInferred, genericsOf, isDoubtful, isGeneric, isInferred } from './grades';
import type { GraphNode } from './model';
import { viewOf } from './trace';

const company: GraphNode = { id: 'c', labels: ['Company'], properties: {} };
const part = (properties: GraphNode['properties']): GraphNode => ({
  id: 'p',
  labels: ['Component'],
  properties,
});

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

describe('a hop', () => {
  it('is doubtful in a list where it is possible at most', () => {
    const view = viewOf(answerOf('c1 > c2ru ? w1'));
    expect(view.paths[0]!.hops.map((hop) => isDoubtful(view, hop))).toEqual([false, true]);
  });
});
