import { useState } from 'react';
import type { About, Mapping } from '../../core/data/model';

/** What a person has said about a file so far; null where the guess stands. */
export interface Draft {
  format: string | null;
  mapping: Mapping | null;
  /** Name under which the mapping is saved, if it is. */
  mappingName: string | null;
  dataset: string | null;
  replace: boolean;
  strict: boolean;
  about: About;
}

const FRESH: Draft = {
  format: null,
  mapping: null,
  mappingName: null,
  dataset: null,
  replace: false,
  strict: false,
  about: {},
};

const kept = new Map<string, Draft>();

/** Kept by file while the page is open, so that a look elsewhere loses no work. */
export function useDraft(file: string, first: Partial<Draft>) {
  const [draft, setDraft] = useState<Draft>(() => kept.get(file) ?? { ...FRESH, ...first });
  const change = (part: Partial<Draft>) => {
    setDraft((before) => {
      const next = { ...before, ...part };
      kept.set(file, next);
      return next;
    });
  };
  return { draft, change };
}
