import { describe, expect, it } from 'vitest';
import type { EntityDetail, NodeProperties } from '../model';
import type { PairDetail, Verdict } from './model';
import { isSure, pairReasons } from './pair-reasons';

function pair(left: NodeProperties, right: NodeProperties): PairDetail {
  const record = (id: string, properties: NodeProperties): EntityDetail => ({
    id,
    labels: ['Company'],
    properties,
    sources: [],
  });
  return { left: record('a', left), right: record('b', right), commonNeighbours: [] };
}

function told(verdict: Verdict, left: NodeProperties, right: NodeProperties): string[] {
  return pairReasons(verdict, pair(left, right)).map(
    (reason) => `${reason.key}${isSure(reason) ? '!' : ''} ${Object.values(reason.values).join(' | ')}`,
  );
}

describe('the reasons that a pair gives', () => {
  it('name the number that both have, and no number where only names meet', () => {
    const kupol = { name: 'Kupol', identifiers: ['inn:1831083343'] };
    expect(told('same', kupol, { name: 'IEMZ', identifiers: ['inn:1831083343'] })).toEqual([
      'number! INN | 1831083343',
    ]);
    expect(told('same', kupol, { name: 'KUPOL' })).toEqual(['name Kupol']);
    expect(told('same', kupol, { name: 'Other' })).toEqual([]);
  });

  it('never say that numbers differ where they are the same', () => {
    const left = { name: 'NK', identifiers: ['inn:1', 'ogrn:2'], country: 'RU' };
    expect(told('different', left, { ...left })).toEqual([]);
    expect(told('different', left, { name: 'NK', identifiers: ['inn:3', 'ogrn:2'] })).toEqual([
      'otherNumber! INN | 1 | 3',
    ]);
    expect(told('different', left, { name: 'NK', country: 'BY' })).toEqual(['otherCountry  | RU | BY']);
    expect(told('different', left, { name: 'NK' })).toEqual([]);
  });

  it('put place and contact beside the name', () => {
    const both = { name: 'Limbach', country: 'CN', addresses: ['Xiamen'], emails: ['a@b.example'] };
    expect(told('same', both, both)).toEqual([
      'contact! Limbach | a@b.example',
      'address! Limbach | Xiamen',
      'country Limbach | CN',
      'name Limbach',
    ]);
  });

  it('are none where only a document could tell', () => {
    expect(told('successor_of', { name: 'A' }, { name: 'A' })).toEqual([]);
    expect(told('unsure', { name: 'A' }, { name: 'A' })).toEqual([]);
  });
});
