import { describe, expect, it } from 'vitest';
import { REQUEST } from '../../generated/request';
import { NODE_LABELS, RANKS, RELATION_TYPES, CONFIDENCES, TIME_ORDERS } from '../model';
import { DEFAULT_QUESTION, questionOf } from './question';
import { OFFERED, TABLE } from './table';

const sorted = (values: Iterable<string>) => [...values].sort();

describe('the table of constraints', () => {
  it('has a row for each field of the request, and for no other', () => {
    expect(sorted(Object.keys(TABLE))).toEqual(sorted(Object.keys(REQUEST)));
  });

  it('knows each part of a field that has parts', () => {
    for (const [name, { fields }] of Object.entries(REQUEST as Record<string, { fields?: object }>)) {
      const held: unknown = DEFAULT_QUESTION[name as keyof typeof REQUEST];
      expect(`${name}: ${sorted(Object.keys(fields ?? {})).join(' ')}`).toBe(
        `${name}: ${fields ? sorted(Object.keys(held as object)).join(' ') : ''}`,
      );
    }
  });

  it('names the values that the server knows', () => {
    expect(sorted(NODE_LABELS)).toEqual(sorted(REQUEST.from.fields.labels.values));
    expect(sorted(RELATION_TYPES)).toEqual(sorted(REQUEST.relations.values));
    expect(sorted(CONFIDENCES)).toEqual(sorted(REQUEST.minConfidence.values));
    expect(sorted(RANKS)).toEqual(sorted(REQUEST.rank.values));
    expect(sorted(TIME_ORDERS)).toEqual(sorted(REQUEST.timeOrder.values));
  });

  it('puts each constraint into the sentence or among those that are offered', () => {
    const places = Object.values(TABLE).map(({ place }) => place);
    expect(sorted(new Set(places.filter((place) => place !== null)))).toEqual(
      sorted([...OFFERED, 'sentence']),
    );
  });

  it('takes numbers to the limits of the request and no further', () => {
    const { minimum, maximum } = REQUEST.maxHops;
    const hops = (value: number) => questionOf({ maxHops: String(value) }).maxHops;
    expect([minimum - 1, minimum, maximum, maximum + 1].map(hops)).toEqual([6, minimum, maximum, 6]);
    const via = Array.from(
      { length: REQUEST.via.maxItems + 1 },
      (_, index) => `ids:company/${String(index)}`,
    );
    expect(questionOf({ via }).via).toHaveLength(REQUEST.via.maxItems);
    expect(questionOf({ offset: String(REQUEST.offset.maximum + 1) }).offset).toBe(0);
  });
});
