import { useQuery, type QueryClient } from '@tanstack/react-query';
import type { Count, TraceBody } from '../core/model';
import type { TradeFlow } from '../core/trade-context';
import { post, read } from './client';

interface TradeFlows {
  tradeflows: TradeFlow[];
}

/** All figures on trade between countries: there are few, and each place picks its own. */
const ALL = {
  queryKey: ['tradeflows'],
  queryFn: ({ signal }: { signal: AbortSignal }) => read<TradeFlows>('/api/tradeflows?limit=1000', signal),
  staleTime: 10 * 60_000,
};

export function useTradeFlows(wanted: boolean) {
  return useQuery({ ...ALL, enabled: wanted });
}

/** The same outside of a component; none where they cannot be had. */
export async function fetchTradeFlows(queries: QueryClient): Promise<TradeFlow[]> {
  const found = await queries.fetchQuery(ALL).catch(() => null);
  return found?.tradeflows ?? [];
}

/** Whose lists name somebody on all paths of a question, and how many paths stay without them. */
export interface ListedCounts {
  paths: Count;
  listings: { authority: string; left: Count }[];
  complete: boolean;
}

export function useListedCounts(body: TraceBody, version: string, wanted: boolean) {
  return useQuery({
    queryKey: ['listings', version, { ...body, k: 1, offset: 0 }],
    queryFn: async ({ signal }) =>
      (await (await post('/api/traces/listings', body, signal)).json()) as ListedCounts,
    enabled: wanted,
  });
}
