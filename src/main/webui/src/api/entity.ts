import { useQuery } from '@tanstack/react-query';
import type { NeighbourList } from './closer';
import { idPath, post, read } from './client';
import type { RelationDetail, RelationPage } from '../core/model';

/** The surest and best sourced relations of an entity, whole, and how many it has. */
export interface Proven {
  relations: RelationDetail[];
  total: number;
}

/** So many are read for the page of an entity. */
export const MOST_PROVEN = 200;

export function useProven(id: string) {
  return useQuery({
    queryKey: ['proven', id],
    queryFn: async ({ signal }): Promise<Proven> => {
      const params = new URLSearchParams({ order: 'proven', limit: String(MOST_PROVEN) });
      const path = `/api/entities/${idPath(id)}/neighbours?${params.toString()}`;
      const { relations, total } = await read<NeighbourList>(path, signal);
      if (relations.length === 0) {
        return { relations: [], total };
      }
      const ids = [...new Set(relations.map((relation) => relation.id))];
      const response = await post('/api/relations', { ids, limit: ids.length }, signal);
      return { relations: ((await response.json()) as RelationPage).relations, total };
    },
  });
}
