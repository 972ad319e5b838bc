import { describe, expect, it } from 'vitest';
import { claimOfImport } from './import-name';

describe('the import of a claim', () => {
  it('is called by what it says', () => {
    expect(claimOfImport('New – Works – SUPPLIES – Aero-HIT')).toEqual({
      takenBack: false,
      from: 'New – Works',
      says: { relation: 'SUPPLIES' },
      to: 'Aero-HIT',
    });
    expect(claimOfImport('(taken back) A – OWNS – B')?.takenBack).toBe(true);
    expect(claimOfImport('A – IDENTIFIER – inn:7702000001')).toMatchObject({
      says: { fact: 'identifier' },
      to: 'inn:7702000001',
    });
  });

  it('is not understood where it was called otherwise', () => {
    expect(claimOfImport('by-hand.json')).toBeNull();
    expect(claimOfImport('A – EATS – B')).toBeNull();
  });
});
