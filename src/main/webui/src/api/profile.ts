import { useQuery } from '@tanstack/react-query';
import type { ReadList } from '../core/model';
import type { ProfileSection } from '../core/entity/profile';
import { idPath, read, send } from './client';

export interface ProfileRow {
  /** An empty one is not known. */
  values: string[];
  counts: number[];
  /** The first that were counted, and the first relations that say so. */
  entities: string[];
  relations: string[];
}

export interface ProfileTable {
  key: string;
  by: string[];
  counts: string[];
  rows: ProfileRow[];
  total: number[];
}

export interface ProfileEntity {
  id: string;
  name: string;
  label: string;
  countries: string[];
}

export interface ProfileRelation {
  id: string;
  type: string;
  from: string;
  to: string;
  inferred: boolean;
}

export interface ProfileAnswer {
  sections: { section: ProfileSection; tables: ProfileTable[] }[];
  entities: ProfileEntity[];
  relations: ProfileRelation[];
  lists: ReadList[];
  complete: boolean;
  cut: string[];
}

/** One section of what the data say about a weapon, component or firm, counted. */
export function useProfile(id: string, section: ProfileSection, version: string, enabled: boolean) {
  return useQuery({
    queryKey: ['profile', id, section, version],
    queryFn: ({ signal }) =>
      read<ProfileAnswer>(`/api/entities/${idPath(id)}/profile?section=${section}`, signal),
    enabled,
  });
}

/** A table of it as a file. */
export async function profileTable(id: string, table: string): Promise<Blob> {
  const response = await send(`/api/entities/${idPath(id)}/profile/table?table=${table}`, { method: 'GET' });
  return response.blob();
}
