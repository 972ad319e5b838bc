import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type {
  AfterListing,
  Coverage,
  Dimension,
  Flags,
  Listed,
  Lists,
  PartDecision,
  PartDraft,
  Rows,
  RowsQuestion,
  Selection,
  Table,
} from '../core/declarations/model';
import { change } from './change';
import { post } from './client';

/** The rows of a flag. */
export interface FlagRows {
  selection: Selection;
  flag: string;
  seller?: string;
}

const PATH = '/api/declarations';
/** Rows that are fetched at once. */
const PAGE = 50;

async function ask<T>(what: string, body: unknown, signal: AbortSignal): Promise<T> {
  return (await (await post(`${PATH}/${what}`, body, signal)).json()) as T;
}

export function useDeclarationTable(selection: Selection, by: Dimension[], limit: number) {
  return useQuery({
    queryKey: ['declaration-table', selection, by, limit],
    queryFn: ({ signal }) => ask<Table>('table', { selection, by, limit }, signal),
    placeholderData: keepPreviousData,
  });
}

export function useAfterListing(selection: Selection, limit: number) {
  return useQuery({
    queryKey: ['after-listing', selection, limit],
    queryFn: ({ signal }) => ask<AfterListing>('after-listing', { selection, limit }, signal),
    placeholderData: keepPreviousData,
  });
}

export function useCoverage(selection: Selection) {
  return useQuery({
    queryKey: ['declaration-coverage', selection],
    queryFn: ({ signal }) => ask<Coverage>('coverage', selection, signal),
    placeholderData: keepPreviousData,
  });
}

/** A question of which the answer is a list. */
export function useListed<K extends Listed>(
  what: K,
  body: { selection: Selection; since?: string; state?: string },
  limit: number,
) {
  return useQuery({
    queryKey: ['declaration-list', what, body, limit],
    queryFn: ({ signal }) => ask<Lists[K] & { rows: number }>(what, { ...body, limit }, signal),
    placeholderData: keepPreviousData,
  });
}

export function useFlags(selection: Selection) {
  return useQuery({
    queryKey: ['declaration-flags', selection],
    queryFn: ({ signal }) => ask<Flags>('flags', { selection }, signal),
    placeholderData: keepPreviousData,
  });
}

/** Single declarations, a page after the other. */
export function useRows(question: RowsQuestion | FlagRows) {
  const what = 'flag' in question ? 'flags/rows' : 'rows';
  return useInfiniteQuery({
    queryKey: ['declaration-rows', question],
    queryFn: ({ pageParam, signal }) =>
      ask<Rows>(what, { ...question, offset: pageParam, limit: PAGE }, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.complete ? undefined : last.offset + last.rows.length),
  });
}

/** Decides whether rows are about a part; what is shown is asked anew, also where somebody else was faster. */
export function useDecidePart() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (draft: PartDraft) => change<PartDecision>('POST', `${PATH}/parts/decisions`, draft),
    onSettled: () => client.invalidateQueries({ queryKey: ['declaration-list', 'parts'] }),
  });
}

/** The same as a file for a spreadsheet. */
export async function fetchTable(what: string, body: unknown, form: 'csv' | 'xlsx'): Promise<Blob> {
  const answer =
    form === 'csv'
      ? await post(`${PATH}/${what}/csv`, body)
      : await post(`${PATH}/workbook`, { what, question: body });
  return answer.blob();
}
