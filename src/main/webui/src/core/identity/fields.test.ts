import { describe, expect, it } from 'vitest';
import type { EntityDetail, NodeProperties } from '../model';
import { fieldsOf } from './fields';

function record(properties: NodeProperties): EntityDetail {
  return { id: properties.name ?? 'x', labels: ['Company'], properties, sources: [] };
}

describe('the fields of two records', () => {
  it('are those that one of them has, with numbers by their kind', () => {
    const left = record({ name: 'Kupol', identifiers: ['inn:1831083343', 'crno:HK:2756979'], country: 'RU' });
    const right = record({ name: 'Купол', identifiers: ['inn:1831083344'], founded: '1957' });
    expect(fieldsOf(left, right).map(({ key, number }) => number ?? key)).toEqual([
      'names',
      'kind',
      'country',
      'INN',
      'CRNO HK',
      'founded',
    ]);
  });

  it('say that two numbers of one kind differ', () => {
    const [left, right] = [
      record({ identifiers: ['inn:1831083343'] }),
      record({ identifiers: ['inn:1831083344'] }),
    ];
    const inn = fieldsOf(left, right).find(({ number }) => number === 'INN');
    expect(inn?.lines.map(({ likeness }) => likeness)).toEqual(['different']);
  });
});
