import { describe, expect, it } from 'vitest';
import type { TraceSummary } from '../model';
import { aroundOf, takenIn } from './around';
import { changed, DEFAULT_QUESTION } from './question';
import { selectionOf } from './selection';

const before: TraceSummary = {
  paths: 61,
  complete: true,
  pairs: 50,
  starts: 33,
  ends: 20,
  startLabels: { Company: 30, Component: 3 },
  endLabels: { WeaponSystem: 20 },
};
const now: TraceSummary = {
  ...before,
  paths: 43,
  starts: 28,
  startLabels: { Company: 25, Component: 3 },
};

describe('paths around something', () => {
  it('are told apart from all paths: what is gone, who is cut off, what is still reached', () => {
    expect(aroundOf(before, now)).toEqual({
      gone: 18,
      of: 61,
      starts: { lost: 5, lostLabels: { Company: 5 }, left: 28, leftLabels: { Company: 25, Component: 3 } },
      ends: { lost: 0, lostLabels: {}, left: 20, leftLabels: { WeaponSystem: 20 } },
    });
  });

  it('are not compared where one of the two was not counted to its end', () => {
    expect(aroundOf({ ...before, complete: false }, now)).toBeNull();
    expect(aroundOf(before, { ...now, complete: false })).toBeNull();
  });

  it('lead back to the question that takes it in', () => {
    const question = changed(DEFAULT_QUESTION, { avoid: selectionOf({ ids: ['company/a'] }), maxHops: 4 });
    expect(takenIn(question)).toEqual(changed(DEFAULT_QUESTION, { maxHops: 4 }));
    expect(takenIn(DEFAULT_QUESTION)).toBeNull();
  });
});
