import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TraceBody } from '../core/model';
import type { components } from '../generated/schema';
import { post } from './client';

type Schemas = components['schemas'];
export type BeforeAfterAnswer = Schemas['BeforeAfter'];
export type ChangedRow = Schemas['ChangedWithTime'];
export type DeclarationTurn = Schemas['DeclarationTurn'];
export type ListingTurn = Schemas['ListingTurn'];

const address = (path: string, turn: string) =>
  `/api/analyses/before-after${path}?turn=${encodeURIComponent(turn)}`;

/** All paths of a question before a month or day, and from it on. */
export function useBeforeAfter(body: TraceBody, turn: string, version: string) {
  return useQuery({
    queryKey: ['before-after', body, turn, version],
    queryFn: async ({ signal }) =>
      (await (await post(address('', turn), body, signal)).json()) as BeforeAfterAnswer,
    placeholderData: keepPreviousData,
  });
}

/** The same as a table for a spreadsheet. */
export async function beforeAfterTable(body: TraceBody, turn: string): Promise<Blob> {
  return (await post(address('/table', turn), body)).blob();
}
