import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { identity } from '../../../api/identity';
import { forgetPairs, prefetchPairs } from '../../../api/identity-queries';
import { upcoming } from '../../../core/identity/queue';
import type { IdentitySearch } from '../../../core/identity/search';
import { QueueStore } from './queue-store';

/** How many pairs are fetched before they are shown. */
const AHEAD = 4;

const stores = new WeakMap<QueryClient, QueueStore>();

/** One queue for the page: a look at another screen loses neither the place nor what can be undone. */
export function useQueueStore(): QueueStore {
  const queryClient = useQueryClient();
  const store = stores.get(queryClient) ?? new QueueStore(identity, (ids) => forgetPairs(queryClient, ids));
  stores.set(queryClient, store);
  return store;
}

/** The pairs of these filters, and the next ones fetched before they are wanted. */
export function useQueue(search: IdentitySearch) {
  const queryClient = useQueryClient();
  const store = useQueueStore();
  const state = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => {
    store.show(search);
  }, [store, search]);
  const { queue } = state;
  useEffect(() => {
    prefetchPairs(queryClient, upcoming(queue, AHEAD));
  }, [queryClient, queue]);
  return { store, state };
}

/** A decision that is not written down yet is lost with the window. */
export function useLeaveGuard(sending: number) {
  useEffect(() => {
    if (sending === 0) {
      return undefined;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [sending]);
}
