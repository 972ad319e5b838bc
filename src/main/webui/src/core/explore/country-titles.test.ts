import { expect, test } from 'vitest';
import type { GraphNode } from '../model';
import { EMPTY_CANVAS, withFound } from './canvas';
import { countryTitlesOf } from './country-titles';

const entity = (id: string, label: string, properties: object): GraphNode => ({
  id,
  labels: [label],
  properties: { name: id, ...properties },
});

test('the name of a country stands over its entities, and over no part', () => {
  const nodes = [
    entity('one', 'Company', { country: 'CN' }),
    entity('two', 'Company', { country: 'CN' }),
    entity('missile', 'WeaponSystem', { operator: 'RU' }),
    entity('chip', 'Component', {}),
  ];
  const canvas = withFound(EMPTY_CANVAS, { nodes, relations: [], degrees: {} }, null);
  const places = new Map([
    ['one', { x: 100, y: 200 }],
    ['two', { x: 300, y: 120 }],
    ['missile', { x: 0, y: 60 }],
    ['chip', { x: 50, y: 50 }],
  ]);
  expect(countryTitlesOf(canvas, places)).toEqual([
    { code: 'CN', x: 200, y: 94 },
    { code: 'RU', x: 0, y: 34 },
  ]);
});
