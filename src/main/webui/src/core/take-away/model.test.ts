import { describe, expect, it } from 'vitest';
import { FORM_GROUPS, FORMS, termsOf, type ExportPreview } from './model';

const PREVIEW: ExportPreview = {
  nodes: 1,
  edges: 0,
  sources: 0,
  listings: 0,
  persons: 0,
  named: [],
  complete: true,
  cut: [],
  licences: [
    { dataset: 'a', name: 'Alpha', licence: 'CC BY-NC-SA', terms: ['non_commercial', 'share_alike'] },
    { dataset: 'b', name: null, licence: null, terms: ['unknown'] },
    { dataset: 'c', name: 'Gamma', licence: 'CC0', terms: [] },
  ],
  exact: true,
  sizes: [],
};

describe('what can be taken away', () => {
  it('names the datasets whose licences ask something', () => {
    expect(termsOf(PREVIEW)).toEqual([
      { term: 'non_commercial', datasets: ['Alpha'] },
      { term: 'share_alike', datasets: ['Alpha'] },
      { term: 'unknown', datasets: ['b'] },
    ]);
  });

  it('has each form once', () => {
    const all = FORM_GROUPS.flatMap((group) => [...FORMS[group]]);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(12);
  });
});
