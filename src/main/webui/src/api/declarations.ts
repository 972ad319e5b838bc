import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type {
  AfterListing,
  Coverage,
  Dimension,
  Rows,
  RowsQuestion,
  Selection,
  Table,
} from '../core/declarations/model';
import { post } from './client';

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

/** Single declarations, a page after the other. */
export function useRows(question: RowsQuestion) {
  return useInfiniteQuery({
    queryKey: ['declaration-rows', question],
    queryFn: ({ pageParam, signal }) =>
      ask<Rows>('rows', { ...question, offset: pageParam, limit: PAGE }, signal),
    initialPageParam: 0,
    getNextPageParam: (last) => (last.complete ? undefined : last.offset + last.rows.length),
  });
}

/** The same as a file for a spreadsheet. */
export async function fetchCsv(what: 'table' | 'after-listing', body: unknown): Promise<Blob> {
  return (await post(`${PATH}/${what}/csv`, body)).blob();
}
