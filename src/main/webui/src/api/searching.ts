import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FoundEntities, Source } from '../core/model';
import { entityParams, isAsking, type Filters } from '../core/searchbox/asked';
import { wantsEntities } from '../core/searchbox/combining';
import { phraseParams, type Chosen, type Phrase } from '../core/searchbox/phrase';
import { caseApi } from './cases';
import { read } from './client';

/** What a search answers, with the text that it answers to. */
export interface Answered<T> {
  text: string;
  found: T;
}

/** Entities by text; a text that is typed on gives the former request up. */
export function useFound(text: string, filters: Filters, limit: number, typing: boolean) {
  return useQuery({
    queryKey: ['search', text, filters, limit, typing],
    queryFn: async ({ signal }): Promise<Answered<FoundEntities>> => ({
      text,
      found: await read<FoundEntities>(`/api/entities?${entityParams(text, filters, limit, typing)}`, signal),
    }),
    enabled: wantsEntities(text, filters),
    placeholderData: keepPreviousData,
  });
}

export function useFoundSources(text: string, limit: number, wanted: boolean) {
  return useQuery({
    queryKey: ['search-sources', text, limit],
    queryFn: async ({ signal }): Promise<Answered<{ sources: Source[]; complete: boolean }>> => ({
      text,
      found: await read<{ sources: Source[]; complete: boolean }>(
        `/api/sources?${new URLSearchParams({ q: text, limit: String(limit) }).toString()}`,
        signal,
      ),
    }),
    enabled: wanted && isAsking(text),
    placeholderData: keepPreviousData,
  });
}

/** What words were read as; `chosen` are the names that somebody has chosen between. */
export function usePhrase(text: string, lang: string, chosen: Chosen, wanted = true) {
  return useQuery({
    queryKey: ['phrase', text, lang, chosen],
    queryFn: async ({ signal }) => ({
      text,
      phrase: await read<Phrase>(`/api/question?${phraseParams(text, lang, chosen)}`, signal),
    }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
}

export function useCases() {
  return useQuery({ queryKey: ['cases'], queryFn: ({ signal }) => caseApi.list(signal) });
}
