import { describe, expect, it } from 'vitest';
import { offersAt } from './completion';
import type { CypherSchema } from './model';

const SCHEMA: CypherSchema = {
  labels: [
    { name: 'Company', properties: [{ name: 'name', types: ['String'] }, { name: 'country' }] },
    { name: 'Component', properties: [{ name: 'name', types: ['String'] }, { name: 'partNumber' }] },
    { name: 'WeaponSystem', properties: [{ name: 'operator' }] },
  ],
  relations: [
    {
      type: 'SUPPLIES',
      properties: [{ name: 'value', types: ['Float'] }],
      from: ['Company'],
      to: ['Company'],
    },
    { type: 'USED_IN', properties: [], from: ['Component'], to: ['WeaponSystem'] },
  ],
  functions: [
    { name: 'toUpper', signature: 'toUpper(input :: STRING) :: STRING', description: 'In capitals.' },
  ],
  procedures: [{ name: 'db.labels', signature: 'db.labels() :: (label :: STRING)' }],
};

/** What is offered at `^`. */
function offered(text: string, byHand = false): string[] {
  const at = text.indexOf('^');
  const found = offersAt(text.replace('^', ''), at, SCHEMA, ['name', 'least'], byHand);
  return (found?.offers ?? []).map((offer) => (offer.better ? `${offer.label}!` : offer.label));
}

describe('completion', () => {
  it('offers relation types, those first that fit the node and the direction', () => {
    expect(offered('MATCH (c:Company)-[:^')).toEqual(['SUPPLIES!', 'USED_IN']);
    expect(offered('MATCH (w:WeaponSystem)<-[r:^')).toEqual(['SUPPLIES', 'USED_IN!']);
    expect(offered('MATCH (w:WeaponSystem) MATCH (w)<-[:^')).toEqual(['SUPPLIES', 'USED_IN!']);
    expect(offered('MATCH (c)-[:SUPPLIES|^')).toEqual(['SUPPLIES', 'USED_IN']);
  });

  it('offers labels, those first that the relation leads to', () => {
    expect(offered('MATCH (p)-[:USED_IN]->(:^')).toEqual(['Company', 'Component', 'WeaponSystem!']);
    expect(offered('MATCH (w)<-[:USED_IN]-(x:^')).toEqual(['Company', 'Component!', 'WeaponSystem']);
    expect(offered('MATCH (n) WHERE n:^')).toContain('Company');
  });

  it('offers the properties of what a variable is', () => {
    expect(offered('MATCH (c:Company) RETURN c.^')).toEqual(['name', 'country']);
    expect(offered('MATCH ()-[r:SUPPLIES]->() WHERE r.va^ RETURN r')).toEqual(['value']);
    expect(offered('MATCH (w:WeaponSystem {^')).toEqual(['operator']);
    expect(offered('MATCH (n) RETURN n.^')).toEqual(['name', 'country', 'partNumber', 'operator', 'value']);
  });

  it('knows variables that are introduced after the place', () => {
    expect(offered('MATCH (a)-->(b) WHERE a.^ WITH a:Company AS x RETURN x')).toContain('country');
  });

  it('offers parameters, procedures, functions, variables and keywords', () => {
    expect(offered('RETURN $^')).toEqual(['name', 'least']);
    expect(offered('CALL ^')).toEqual(['db.labels']);
    expect(offered('CALL db.^')).toEqual(['labels']);
    expect(offered('MATCH (c:Company) RET^')).toEqual(expect.arrayContaining(['c!', 'RETURN', 'toUpper']));
  });

  it('offers nothing in texts and comments, and words without a letter only when asked', () => {
    expect(offered("RETURN 'MAT^")).toEqual([]);
    expect(offered('RETURN 1 // MAT^')).toEqual([]);
    expect(offered('MATCH (n) ^')).toEqual([]);
    expect(offered('MATCH (n) ^', true)).toContain('RETURN');
  });

  it('takes the bar of a list for no label', () => {
    expect(offered('RETURN [x IN xs | ^')).toEqual([]);
  });

  it('writes odd names in backticks', () => {
    const schema = { ...SCHEMA, labels: [{ name: 'Odd label', properties: [] }] };
    expect(offersAt('MATCH (:', 8, schema, [])?.offers[0]?.apply).toBe('`Odd label`');
  });
});
