import { useQuery } from '@tanstack/react-query';
import type { GraphNode, TraceBody } from '../core/model';
import { post } from './client';

/** A hop with one independent source, and what a second would bring. */
export interface ThinHop {
  from: string;
  to: string;
  relations: string[];
  types: string[];
  sources: string[];
  /** How many paths would rest on two sources all the way. */
  paths: number;
  pairs: number;
  categories: number;
}

export interface NextSourcesAnswer {
  paths: number;
  proven: number;
  complete: boolean;
  hops: ThinHop[];
  nodes: GraphNode[];
}

/** Where a second source would help an answer most. */
export function useNextSources(body: TraceBody, version: string) {
  return useQuery({
    queryKey: ['next-sources', body, version],
    queryFn: async ({ signal }) => {
      const response = await post('/api/analyses/next-sources', body, signal);
      return (await response.json()) as NextSourcesAnswer;
    },
  });
}

/** The same as a table for a spreadsheet, as long as the server gives it. */
export async function nextSourcesTable(body: TraceBody): Promise<Blob> {
  const response = await post('/api/analyses/next-sources/table', body);
  return response.blob();
}
