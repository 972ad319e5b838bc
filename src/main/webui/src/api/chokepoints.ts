import { useQuery } from '@tanstack/react-query';
import type { GraphNode, TraceBody } from '../core/model';
import { post } from './client';

/** An entity and what would be gone without it. */
export interface Chokepoint {
  id: string;
  walks: number;
  /** Of all walks, 0 to 1. */
  share: number;
  starts: number;
  ends: number;
}

export interface ChokepointAnswer {
  points: Chokepoint[];
  walks: number;
  smallestCut: { nodes: string[]; atLeast: number; exact: boolean } | null;
  directHops: number;
  nodes: GraphNode[];
  complete: boolean;
}

/** Through what everything that a question follows must pass. */
export function useChokepoints(body: TraceBody, version: string) {
  return useQuery({
    queryKey: ['chokepoints', body, version],
    queryFn: async ({ signal }) => {
      const response = await post('/api/analyses/chokepoints', body, signal);
      return (await response.json()) as ChokepointAnswer;
    },
  });
}
