import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { beforeAfter, whenOf, type ChangedRow } from './before-after';
import type { Relation, RelationProperties } from './model';
import { monthsOf } from './months';
import { viewOf } from './trace';

const TURN = monthsOf('2022-03')?.[0] ?? 0;
const relation = (properties: RelationProperties): Relation => ({
  id: 'r',
  type: 'SUPPLIES',
  from: 'a',
  to: 'b',
  properties,
});

function changed(properties: RelationProperties) {
  const answer = answerOf('c1 > c2ru > w1');
  answer.graph.nodes.forEach((node) => {
    node.properties.country = node.id === 'c1' ? 'CN' : 'RU';
  });
  answer.graph.relations.forEach((each) => {
    if (each.from === 'c1') {
      Object.assign(each.properties, properties);
    }
  });
  return beforeAfter(viewOf(answer), '2022-03');
}
const told = (rows: ChangedRow[]) =>
  rows.map(
    ({ key, before, after, both, undated, change }) =>
      `${key.join('>')} ${[before, after, both, undated].map(String).join(' ')} ${change}`,
  );

describe('before and after a month', () => {
  it('is told only by dates that lie on one side as a whole', () => {
    expect(whenOf(relation({ validFrom: '2021', validTo: '2022-02' }), TURN)).toBe('before');
    expect(whenOf(relation({ validFrom: '2022-03' }), TURN)).toBe('after');
    expect(whenOf(relation({ validFrom: '2021-05', validTo: '2023' }), TURN)).toBe('both');
    expect(whenOf(relation({ validFrom: '2022' }), TURN)).toBe('unknown');
    expect(whenOf(relation({ validFrom: '2019' }), TURN)).toBe('before');
    expect(whenOf(relation({ reported: '2023' }), TURN)).toBe('unknown');
  });

  it('counts declarations on routes and at intermediaries, and says nothing of few', () => {
    const few = changed({ validFrom: '2023-01', count: 7 });
    expect(told(few.routes)).toEqual(['CN>RU 0 7 0 0 few']);
    expect(told(changed({ validFrom: '2023-01', count: 8 }).routes)).toEqual(['CN>RU 0 8 0 0 new']);
    expect(told(changed({ validTo: '2021', count: 8 }).routes)).toEqual(['CN>RU 8 0 0 0 gone']);
    expect(told(changed({ validFrom: '2021', validTo: '2023', count: 8 }).routes)).toEqual([
      'CN>RU 0 0 8 0 staying',
    ]);
    expect(told(few.intermediaries)).toEqual(['c2ru 0 7 0 1 few']);
  });

  it('counts money of one side by currency, and no shares', () => {
    expect(changed({ validFrom: '2023', value: 5, currency: 'USD' }).money).toEqual([
      { currency: 'USD', before: 0, after: 5 },
    ]);
    expect(changed({ validFrom: '2021', validTo: '2023', value: 5, currency: 'USD' }).money).toEqual([]);
    expect(changed({ validFrom: '2023', value: 51 }).money).toEqual([]);
  });
});
