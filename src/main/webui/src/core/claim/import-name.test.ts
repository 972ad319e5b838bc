import { describe, expect, it } from 'vitest';
import { claimOfImport } from './import-name';

describe('the import of a claim', () => {
  it('is called by what it says', () => {
    expect(claimOfImport('New – Works – SUPPLIES – Aero-HIT')).toEqual({
      takenBack: false,
      from: 'New – Works',
      relation: 'SUPPLIES',
      to: 'Aero-HIT',
    });
    expect(claimOfImport('(taken back) A – OWNS – B')?.takenBack).toBe(true);
  });

  it('is not understood where it was called otherwise', () => {
    expect(claimOfImport('by-hand.json')).toBeNull();
    expect(claimOfImport('A – EATS – B')).toBeNull();
  });
});
