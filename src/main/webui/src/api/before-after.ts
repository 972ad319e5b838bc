import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TraceBody } from '../core/model';
import { post } from './client';

/** A route between two countries, or a firm inside a path. */
export interface ChangedRow {
  key: string[];
  name: string;
  before: number;
  after: number;
  /** Records whose time lies on both sides. */
  both: number;
  undated: number;
  change: 'new' | 'gone' | 'staying' | 'few';
}

/** Single declarations of one side. */
export interface DeclaredSide {
  rows: number;
  money: Record<string, { amount: string; rows: number }>;
  netKg: string;
}

/** Single declarations between the firms of the same hops. */
export interface DeclarationTurn {
  before: DeclaredSide;
  after: DeclaredSide;
  undated: DeclaredSide;
  pairs: { seller: string; buyer: string }[];
  /** Whether all pairs are told. */
  complete: boolean;
}

/** That a firm on the paths was listed on a day or in a month. */
export interface ListingTurn {
  firm: string;
  name: string;
  authority: string;
  listed: string;
}

export interface BeforeAfterAnswer {
  paths: number;
  routes: ChangedRow[];
  intermediaries: ChangedRow[];
  /** Currencies are never added up. */
  money: { currency: string; before: string; after: string }[];
  declarations?: DeclarationTurn;
  turns: ListingTurn[];
  cut: string[];
}

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
