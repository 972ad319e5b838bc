import type { Found } from '../core/explore/canvas';
import { idPath, post, read } from './client';

export type Direction = 'in' | 'out';

/** Which neighbours of an entity are wanted next. */
export interface Wanted {
  type?: string;
  direction?: Direction;
  offset: number;
  limit: number;
}

export interface Neighbours extends Found {
  complete: boolean;
  total: number;
}

export const explore = {
  neighbours(id: string, { type, direction, offset, limit }: Wanted): Promise<Neighbours> {
    const params = new URLSearchParams({ order: 'proven', offset: String(offset), limit: String(limit) });
    if (type !== undefined && direction !== undefined) {
      params.set('type', type);
      params.set('direction', direction);
    }
    return read<Neighbours>(`/api/entities/${idPath(id)}/neighbours?${params.toString()}`);
  },

  async subgraph(ids: string[], signal?: AbortSignal): Promise<Found & { complete: boolean }> {
    const response = await post('/api/subgraphs', { ids }, signal);
    return (await response.json()) as Found & { complete: boolean };
  },
};
