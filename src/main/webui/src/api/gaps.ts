import { useQuery } from '@tanstack/react-query';
import type { Source, TraceBody } from '../core/model';
import type { Owned, ReadList, Standing } from '../core/standing';
import { post } from './client';

/** An entry of a list, by the ids of its documents. */
export interface GapEntry {
  id: string;
  programme: string;
  listed?: string;
  until?: string;
  sources: string[];
}

/** How a firm stands under one measure of an authority. */
export interface GapCell {
  state: Standing['state'];
  why?: 'no-list' | 'not-whole' | 'unsearched' | 'old' | 'measure-unknown';
  by?: { id: string; name: string };
  owned?: Owned;
  entries?: GapEntry[];
}

export interface GapColumn {
  key: string;
  authority: string;
  measure: 'freeze' | 'export' | 'sectoral' | 'tender' | 'other';
  lists: ReadList[];
  /** Age of the oldest of its lists that are too old; none where none is, or they bear no date. */
  oldDays?: number;
}

export interface GapFirm {
  id: string;
  name: string;
  label: string;
  country: string;
  paths: number;
  cells: GapCell[];
}

export interface GapAnswer {
  columns: GapColumn[];
  firms: GapFirm[];
  /** Firms that were looked at before some were left out. */
  asked: number;
  sources: Source[];
  on: string;
  maxAgeDays: number;
  complete: boolean;
}

/** The firms of an answer, or some of them only. */
export interface GapBody {
  trace: TraceBody;
  listedBy?: string;
  notFoundBy?: string;
  maxAgeDays?: number;
}

/** How the firms of an answer stand against each measure of each authority. */
export function useGaps(body: GapBody, version: string) {
  return useQuery({
    queryKey: ['gaps', body, version],
    queryFn: async ({ signal }) => {
      const response = await post('/api/analyses/gaps', body, signal);
      return (await response.json()) as GapAnswer;
    },
  });
}

/** The same as a file. */
export async function gapsTable(body: GapBody, format: 'csv' | 'xlsx'): Promise<Blob> {
  const response = await post(`/api/analyses/gaps/table?format=${format}`, body);
  return response.blob();
}
