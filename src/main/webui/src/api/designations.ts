import { useQuery } from '@tanstack/react-query';
import type { Criterion, Designation, DesignationBody } from '../core/designation';
import { post, read } from './client';

/** The legal texts to pick from. */
export function useCriteria() {
  return useQuery({
    queryKey: ['criteria'],
    queryFn: ({ signal }) => read<Criterion[]>('/api/designations/criteria', signal),
    staleTime: Infinity,
  });
}

/** The file, once it is asked for. */
export function useDesignation(body: DesignationBody | null, version: string) {
  return useQuery({
    queryKey: ['designation', body, version],
    queryFn: async ({ signal }) => {
      const response = await post('/api/designations', body, signal);
      return (await response.json()) as Designation;
    },
    enabled: body !== null,
  });
}

/** The same as a table. */
export async function designationTable(body: DesignationBody, format: 'csv' | 'xlsx'): Promise<Blob> {
  const response = await post(`/api/designations/table?format=${format}`, body);
  return response.blob();
}
