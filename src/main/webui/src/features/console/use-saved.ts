import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api } from '../../api/client';
import { useLibrary } from '../../api/queries';
import { changesBetween, keptOf, savedOfKept, type SavedQuery } from '../../core/console/saved';
import { asProblem, type Problem } from '../../core/problem';

const NONE: SavedQuery[] = [];

export interface Saved {
  saved: SavedQuery[];
  change: (change: (now: SavedQuery[]) => SavedQuery[]) => void;
  /** Why the last change did not reach the server. */
  problem: Problem | null;
}

/** The statements that the server keeps for all who use it. A change is shown at once and taken back if it fails. */
export function useSaved(): Saved {
  const client = useQueryClient();
  const library = useLibrary();
  const kept = library.data?.saved;
  const saved = useMemo(() => (kept ? savedOfKept(kept) : NONE), [kept]);
  const { mutate, error } = useMutation({
    mutationFn: async ({ now, next }: { now: SavedQuery[]; next: SavedQuery[] }) => {
      const { put, gone } = changesBetween(now, next);
      for (const query of put) {
        await api.saveQuery(keptOf(query));
      }
      for (const name of gone) {
        await api.deleteQuery(name);
      }
    },
    onMutate: ({ next }) =>
      client.setQueryData(
        ['queries'],
        (data: typeof library.data) => data && { ...data, saved: next.map(keptOf) },
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['queries'] }),
  });
  const change = useCallback(
    (make: (now: SavedQuery[]) => SavedQuery[]) => mutate({ now: saved, next: make(saved) }),
    [mutate, saved],
  );
  return { saved, change, problem: error ? asProblem(error) : null };
}
