import { describe, expect, it } from 'vitest';
import { cellText, parameterNames, parameterText, parameterValue } from './cypher-text';

describe('Cypher in the console', () => {
  it('has the parameters that are really there', () => {
    const query = `MATCH (n {id: $id}) WHERE n.x = '$no' /* $no */ AND n.y > $least // $no\nRETURN n.\`$no\`, $id`;
    expect(parameterNames(query)).toEqual(['id', 'least']);
  });

  it('keeps texts texts and numbers numbers', () => {
    expect(parameterValue('RU')).toBe('RU');
    expect(parameterValue('5')).toBe(5);
    expect(parameterValue('["CN","HK"]')).toEqual(['CN', 'HK']);
    for (const value of ['RU', '5', 5, true, ['a'], { b: 1 }]) {
      expect(parameterValue(parameterText(value))).toEqual(value);
    }
  });

  it('shows a node by its name and anything else in full', () => {
    expect(cellText({ labels: ['Company'], properties: { name: 'Kupol' } })).toBe('(Kupol)');
    expect(cellText({ a: 1 })).toBe('{"a":1}');
    expect(cellText([1, 'x'])).toBe('[1,"x"]');
    expect(cellText(null)).toBe('');
  });

  it('shows dates and large numbers as such, wherever they stand', () => {
    expect(cellText({ $type: 'Date', _value: '2024-05-01' })).toBe('2024-05-01');
    expect(cellText([{ $type: 'Integer', _value: '9007199254740993' }])).toBe('["9007199254740993"]');
    expect(cellText({ $type: 'Map', _value: { a: 1 } })).toBe('{"a":1}');
    expect(cellText({ $type: 'x', _value: 1, other: 2 })).toContain('other');
  });
});
