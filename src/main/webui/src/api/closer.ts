import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Captured } from '../core/capture/model';
import type { GraphNode, Relation, Source } from '../core/model';
import { idPath, read } from './client';

export interface NeighbourList {
  nodes: GraphNode[];
  relations: Relation[];
  total: number;
  complete: boolean;
}

export interface SourceDetail extends Source {
  /** Ids of sources that it may repeat without saying so. */
  mayRestOn?: string[];
  relations: { id: string; type: string; from: string; to: string }[];
  entities: { id: string; labels: string[]; name?: string }[];
  captures?: Captured[];
  complete: boolean;
}

/** Who is tied to an entity by one type of relation, as many as are wanted. */
export function useNeighbours(
  id: string,
  type: string,
  direction: 'in' | 'out',
  limit: number,
  wanted: boolean,
) {
  const params = new URLSearchParams({ type, direction, limit: String(limit) });
  return useQuery({
    queryKey: ['neighbours', id, type, direction, limit],
    queryFn: ({ signal }) =>
      read<NeighbourList>(`/api/entities/${idPath(id)}/neighbours?${params.toString()}`, signal),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
}

export interface Declarations {
  declarations: Record<string, unknown>[];
  total: number;
}

/** The single declarations that a relation sums up. */
export function useDeclarations(relation: string, limit: number) {
  return useQuery({
    queryKey: ['declarations', relation, limit],
    queryFn: ({ signal }) =>
      read<Declarations>(`/api/relations/${idPath(relation)}/declarations?limit=${String(limit)}`, signal),
    placeholderData: keepPreviousData,
  });
}

/** A document with what it says. */
export function useSource(id: string) {
  return useQuery({
    queryKey: ['source', id],
    queryFn: ({ signal }) => read<SourceDetail>(`/api/sources/${idPath(id)}?limit=500`, signal),
  });
}
