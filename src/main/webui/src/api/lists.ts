import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lookAgainMillis, type ListCatalogue, type PublicList } from '../core/lists/model';
import { change } from './change';
import { read } from './client';

const KEY = ['lists'] as const;
const at = (id: string) => `/api/lists/${encodeURIComponent(id)}`;

/** The catalogue; looked at again and again while something is done with one of its lists, or may be by itself. */
export function useLists() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => read<ListCatalogue>('/api/lists', signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data ? lookAgainMillis(state.data) : false),
  });
}

export type ListOrder =
  { act: 'fetch' } | { act: 'import'; version: string | null } | { act: 'renew'; on: boolean };

function order(id: string, wish: ListOrder): Promise<unknown> {
  switch (wish.act) {
    case 'fetch':
      return change<PublicList>('POST', `${at(id)}/fetch`);
    case 'import': {
      const version = wish.version === null ? '' : `?version=${wish.version}`;
      return change<{ job: string }>('POST', `${at(id)}/import${version}`);
    }
    case 'renew':
      return change<PublicList>('PUT', `${at(id)}/renewal`, { on: wish.on });
  }
}

/** What can be done with one list. */
export function useListOrder(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (wish: ListOrder) => order(id, wish),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: KEY });
      void queryClient.invalidateQueries({ queryKey: ['imports'] });
    },
  });
}

/** What a finished import changes on the page. */
export function useFreshData() {
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: ['datasets'] });
    void queryClient.invalidateQueries({ queryKey: ['imports'] });
    void queryClient.invalidateQueries({ queryKey: ['status'] });
  };
}
