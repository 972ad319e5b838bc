import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { WATCHES_KEY, watchApi } from '../../api/watches';
import type { Watch, WatchList, WatchPatch } from '../../core/watch/model';

export type Changing = ReturnType<typeof useChanging>;

/** What can be done to a watch. */
export function useChanging(watch: Watch) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => client.invalidateQueries({ queryKey: WATCHES_KEY });
  const change = useMutation({
    mutationFn: (patch: WatchPatch) => watchApi.change(watch.id, patch),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: () => watchApi.remove(watch.id),
    // What is gone is not asked for again.
    onSuccess: async () => {
      client.setQueryData<WatchList>(
        WATCHES_KEY,
        (list) => list && { ...list, watches: list.watches.filter(({ id }) => id !== watch.id) },
      );
      await navigate({ to: '/watches', search: {} });
    },
  });
  const see = useMutation({
    mutationFn: (number: number) => watchApi.seen(watch.id, number),
    onSuccess: refresh,
  });
  return { change, remove, see, refresh };
}
