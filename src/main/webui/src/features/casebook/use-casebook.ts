import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { casebookApi } from '../../api/casebook';
import type { Casebook } from '../../core/casebook/model';
import { asProblem } from '../../core/problem';

export type Act = (book: Casebook) => Promise<Casebook>;

/** A casebook, and how to change it: each change is made to the version that is shown. */
export function useCasebook(id: string) {
  const queryClient = useQueryClient();
  const queryKey = ['casebook', id];
  const query = useQuery({ queryKey, queryFn: ({ signal }) => casebookApi.get(id, signal), staleTime: 0 });
  const work = useMutation({
    mutationFn: async (act: Act) => {
      const book = queryClient.getQueryData<Casebook>(queryKey);
      return book ? act(book) : casebookApi.get(id);
    },
    onSuccess: (book) => queryClient.setQueryData(queryKey, book),
    onError: (error) => {
      if (asProblem(error).code?.startsWith('casebook.')) {
        void query.refetch();
      }
    },
  });
  return {
    book: query.data,
    error: query.error,
    refetch: () => void query.refetch(),
    change: (act: Act, done?: () => void) => work.mutate(act, done ? { onSuccess: done } : {}),
    busy: work.isPending,
    problem: work.error ? asProblem(work.error) : null,
  };
}

export type Change = ReturnType<typeof useCasebook>['change'];
