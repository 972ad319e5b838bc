import { useQuery } from '@tanstack/react-query';
import type { Count, TraceBody } from '../core/model';
import type { TradeFlow } from '../core/trade-context';
import { post, read } from './client';

interface TradeFlows {
  tradeflows: TradeFlow[];
}

/** All figures on trade between countries: there are few, and each place picks its own. */
export function useTradeFlows(wanted: boolean) {
  return useQuery({
    queryKey: ['tradeflows'],
    queryFn: ({ signal }) => read<TradeFlows>('/api/tradeflows?limit=1000', signal),
    enabled: wanted,
    staleTime: 10 * 60_000,
  });
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
