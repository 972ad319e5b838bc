import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type QueryClient,
} from '@tanstack/react-query';
import type { PairIds } from '../core/identity/model';
import type { IdentitySearch } from '../core/identity/search';
import { identity, type DecisionFilter } from './identity';

const LOOK_MILLIS = 1000;
const pairKey = ({ left, right }: PairIds) => ['identity-pair', left, right] as const;

function pairQuery(pair: PairIds) {
  return {
    queryKey: pairKey(pair),
    queryFn: ({ signal }: { signal: AbortSignal }) => identity.pair(pair, signal),
  };
}

/** Both records of a pair with what speaks for and against it. */
/** Null while there is none. */
export function usePair(pair: PairIds | null) {
  return useQuery({ ...pairQuery(pair ?? { left: '', right: '' }), enabled: pair !== null });
}

export function prefetchPairs(queryClient: QueryClient, pairs: PairIds[]) {
  pairs.forEach((pair) => void queryClient.prefetchQuery(pairQuery(pair)));
}

/** What is known of these records may have changed; done once what is shown of them is new. */
export function forgetPairs(queryClient: QueryClient, ids: string[]) {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [what, ...of] }) =>
      what === 'decisions' ||
      ((what === 'identity-pair' || what === 'entity') &&
        of.some((id) => typeof id === 'string' && ids.includes(id))),
  });
}

export function useDecisions(filter: DecisionFilter, offset: number, limit: number) {
  return useQuery({
    queryKey: ['decisions', filter, offset, limit],
    queryFn: ({ signal }) => identity.decisions(filter, offset, limit, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** All pairs of a batch; as many requests as it takes. */
export function useBatchPairs(search: IdentitySearch, most: number) {
  return useQuery({
    queryKey: ['identity-batch', search, most],
    queryFn: ({ signal }) => identity.allProposals(search, most, signal),
    staleTime: 0,
    gcTime: 0,
  });
}

/** What these pairs would join as well, together. */
export function useAlong(pairs: PairIds[]) {
  return useQuery({
    queryKey: ['identity-along', pairs],
    queryFn: ({ signal }) => identity.along(pairs, signal),
    enabled: pairs.length > 0,
    staleTime: 0,
    gcTime: 0,
  });
}

/** How far the matching is; looked at again and again while it runs. */
export function useMatching() {
  const queryClient = useQueryClient();
  const query = useQuery({
    queryKey: ['matching'],
    queryFn: ({ signal }) => identity.matching(signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_MILLIS : false),
  });
  const start = useMutation({
    mutationFn: () => identity.match(),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['matching'] }),
  });
  const stop = useMutation({
    mutationFn: () => identity.stopMatching(),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['matching'] }),
  });
  return { ...query, start, stop };
}
