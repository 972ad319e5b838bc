import { useQuery } from '@tanstack/react-query';
import type { Count, TraceBody } from '../core/model';
import type { GoodsCode, MirrorGap, MirrorQuestion } from '../core/mirror';
import type { TradeFlow } from '../core/trade-context';
import { post, read } from './client';

interface TradeFlows {
  /** What documents say first, then what countries report, the newest first. */
  tradeflows: TradeFlow[];
  complete: boolean;
}

/** Figures on trade between countries: what documents say is little, and each place picks its own. */
export function useTradeFlows(wanted: boolean) {
  return useQuery({
    queryKey: ['tradeflows'],
    queryFn: ({ signal }) => read<TradeFlows>('/api/tradeflows?limit=1000', signal),
    enabled: wanted,
    staleTime: 10 * 60_000,
  });
}

interface MirrorGaps {
  gaps: MirrorGap[];
  codes: GoodsCode[];
  /** False where older figures were not looked at. */
  complete: boolean;
}

/** What both sides report of trade in these goods between any two of these countries. */
export function useMirror(question: MirrorQuestion | null) {
  return useQuery({
    queryKey: ['mirror', question],
    queryFn: async ({ signal }) =>
      (await (
        await post('/api/tradeflows/mirror', { ...question, limit: 10_000 }, signal)
      ).json()) as MirrorGaps,
    enabled: question !== null,
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
