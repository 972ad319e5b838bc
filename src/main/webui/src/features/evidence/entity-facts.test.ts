import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import type { EntityDetail, Relation } from '../../core/model';
import { claimFacts } from './claim-facts';
import { entityFacts } from './entity-facts';

const t = ((key: string) => key) as unknown as TFunction;

test('shows the numbers by which registers know somebody', () => {
  const entity = {
    properties: { identifiers: ['crno:HK:2756979', 'inn:7700000009', 'tax:123'] },
  } as unknown as EntityDetail;
  expect(entityFacts(entity, t, 'en')).toEqual([
    { name: 'evidence.identifiers', value: 'CRNO HK 2756979 · INN 7700000009 · TAX 123' },
  ]);
});

test.each([
  [{ valueMin: 25, valueMax: 50 }, '25–50 %'],
  [{ valueMin: 75 }, '≥ 75 %'],
  [{ valueMax: 10 }, '≤ 10 %'],
  [{ value: 30 }, '30 %'],
])('shows a share as far as it is known: %o', (share, text) => {
  const relation = { properties: { ...share, unit: 'percent' } } as unknown as Relation;
  expect(claimFacts(relation, t, 'en')).toEqual([{ name: 'evidence.share', value: text }]);
});
