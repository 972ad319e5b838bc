import { expect, it } from 'vitest';
import type { EntityDetail, Listing } from '../model';
import { gainsOf } from './gains';

const listing = (authority: string, ended = false) => ({ id: authority, authority, ended }) as Listing;
const firm = (name: string, ...listings: Listing[]) =>
  ({ id: name, labels: ['Company'], properties: { name }, sources: [], listings }) as unknown as EntityDetail;
const told = (left: EntityDetail, right: EntityDetail) =>
  gainsOf({ left, right }).map(({ name, listings }) => [name, ...listings.map(({ authority }) => authority)]);

it('two records decided to be one gain the listings that one of them has alone, each authority once', () => {
  const kupol = firm('Kupol', listing('US-OFAC'));
  const listed = firm('JSC IEMZ Kupol', listing('EU'), listing('EU'), listing('US-OFAC'));
  expect(told(kupol, listed)).toEqual([['Kupol', 'EU']]);
  expect(told(firm('A', listing('UN')), firm('B', listing('EU')))).toEqual([
    ['A', 'EU'],
    ['B', 'UN'],
  ]);
});

it('nothing is gained by a listing that has ended, or where neither is listed', () => {
  expect(told(firm('A'), firm('B', listing('EU', true)))).toEqual([]);
  expect(told(firm('A'), firm('B'))).toEqual([]);
});
