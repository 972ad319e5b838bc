import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { factsOf, intermediariesOf, laterDate, routeOf } from './path-facts';
import { viewOf } from './trace';

const answer = answerOf('c1 > c2 > c3ru ? w1', 'c1 > p1 > w1');
answer.graph.relations.forEach((relation, index) => {
  relation.properties.reported = `202${String(index)}-05`;
});
const view = viewOf(answer);
const [long, short] = view.paths;

describe('the facts of a path', () => {
  it('are its countries, weakest confidence, newest date and sources', () => {
    expect(long && factsOf(view, long)).toEqual({
      route: ['CN', 'RU'],
      confidence: 'possible',
      newest: '2022-05',
      sources: 3,
      inferred: 0,
      generic: 0,
      decisions: 0,
      gaps: 0,
    });
    expect(short && routeOf(view, short)).toEqual(['CN']);
  });

  it('name who stands between, goods not among them', () => {
    expect(long && intermediariesOf(view, long)).toEqual(['c2', 'c3ru']);
    expect(short && intermediariesOf(view, short)).toEqual([]);
  });

  it('take a partial date for the last day it can mean', () => {
    expect(laterDate('2022', '2022-03')).toBe('2022');
    expect(laterDate('2022-02-24', '2022-02')).toBe('2022-02');
    expect(laterDate('2023-01-01', '2022')).toBe('2023-01-01');
    expect(laterDate(null, undefined)).toBeNull();
  });
});
