import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { caseApi } from '../../api/cases';
import { stateOf, type SavedCase } from '../../core/explore/case';
import { asProblem, type Problem } from '../../core/problem';
import type { CanvasStore } from '../explore/state/canvas-store';
import type { CaseWords } from './CaseDialog';
import { caseOf, setCase } from './case-session';

const CONFLICT = 409;

export interface Saving {
  saved: SavedCase | null;
  saving: boolean;
  problem: Problem | null;
  /** Somebody else has saved it meanwhile. */
  overtaken: boolean;
  save: (words?: CaseWords) => void;
  saveAs: (words: CaseWords) => void;
  /** Saves over what somebody else has saved. */
  saveOver: () => void;
  note: (now: Partial<SavedCase>) => void;
}

/** Saves the canvas as a case, anew or again. `first` is the case that the canvas was opened from. */
export function useSaving(
  store: CanvasStore,
  first: SavedCase | null,
  view: string,
  opened: (saved: SavedCase) => void,
): Saving {
  const queryClient = useQueryClient();
  const [saved, setSaved] = useState(() => caseOf(store) ?? first);
  const remember = (next: SavedCase) => {
    setCase(store, next);
    setSaved(next);
    queryClient.setQueryData(['case', next.id], next);
  };
  const saving = useMutation({
    mutationFn: ({ words, anew, version }: { words: CaseWords; anew: boolean; version?: number }) => {
      const draft = { ...words, view: saved?.view ?? view, canvas: stateOf(store.canvas) };
      return saved === null || anew
        ? caseApi.create(draft)
        : caseApi.update(saved.id, { ...draft, version: version ?? saved.version });
    },
    onSuccess: (next) => {
      const isNew = next.id !== saved?.id;
      remember(next);
      store.keep();
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
      if (isNew) {
        opened(next);
      }
    },
  });
  const problem = saving.error ? asProblem(saving.error) : null;
  const wordsOf = ({ title, notes, tags }: SavedCase): CaseWords => ({ title, notes, tags });
  return {
    saved,
    saving: saving.isPending,
    problem,
    overtaken: problem?.status === CONFLICT,
    save: (words) => {
      const kept = words ?? (saved ? wordsOf(saved) : null);
      if (kept) {
        saving.mutate({ words: kept, anew: false });
      }
    },
    saveAs: (words) => saving.mutate({ words, anew: true }),
    saveOver: () => {
      if (saved) {
        void caseApi
          .get(saved.id)
          .then(({ version }) => saving.mutate({ words: wordsOf(saved), anew: false, version }));
      }
    },
    note: (now) => {
      if (saved) {
        remember({ ...saved, ...now });
      }
    },
  };
}
