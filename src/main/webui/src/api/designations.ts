import { useQuery } from '@tanstack/react-query';
import type { Criterion, Designation, DesignationBody, DesignationForm } from '../core/designation';
import { post, read } from './client';
import { fileOf } from './exports';

/** The legal texts to pick from, told in a language. */
export function useCriteria(lang: string) {
  return useQuery({
    queryKey: ['criteria', lang],
    queryFn: ({ signal }) => read<Criterion[]>(`/api/designations/criteria?lang=${lang}`, signal),
    staleTime: Infinity,
  });
}

/** The file in a language, once it is asked for. */
export function useDesignation(body: DesignationBody | null, lang: string, version: string) {
  return useQuery({
    queryKey: ['designation', body, lang, version],
    queryFn: async ({ signal }) => {
      const response = await post(`/api/designations?lang=${lang}`, body, signal);
      return (await response.json()) as Designation;
    },
    enabled: body !== null,
  });
}

/** The same to take away, under the name that the server gives it. */
export async function designationFile(body: DesignationBody, format: DesignationForm, lang: string) {
  const address = `/api/designations/file?format=${format}&lang=${lang}`;
  return fileOf(await post(address, body), `designation.${format}`);
}
