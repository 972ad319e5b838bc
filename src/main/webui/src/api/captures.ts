import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { FoundCaptures } from '../core/capture/finding';
import type { Captured } from '../core/capture/model';
import type { ReadCapture, Sought } from '../core/capture/reading';
import { change } from './change';
import { read, send } from './client';

async function attach(path: string, file: File): Promise<Captured> {
  const form = new FormData();
  form.append('file', file, file.name);
  return (await (await send(path, { method: 'POST', body: form })).json()) as Captured;
}

export const captureApi = {
  attach: (source: string, file: File) => attach(`/api/captures?source=${encodeURIComponent(source)}`, file),
  attachToClaim: (claim: string, file: File) =>
    attach(`/api/claims/${encodeURIComponent(claim)}/captures`, file),
  remove: (id: string) => change<undefined>('DELETE', `/api/captures/${encodeURIComponent(id)}`),
  fileAddress: (id: string) => `/api/captures/${encodeURIComponent(id)}/file`,
};

/** The text of a captured file, with the passage that a claim rests on. */
export function useReadCapture(id: string, sought: Sought) {
  return useQuery({
    queryKey: ['capture-text', id, sought],
    queryFn: () => change<ReadCapture>('POST', `/api/captures/${encodeURIComponent(id)}/text`, sought),
    staleTime: Infinity,
  });
}

const ASK_AGAIN_MILLIS = 2500;
const MOST_ASKED = 20;

/** As long as documents are not read yet the search goes on; those that cannot be read end it. */
function askAgain({ state }: { state: { dataUpdateCount: number } }, last: FoundCaptures | undefined) {
  return last !== undefined && last.unread > 0 && state.dataUpdateCount < MOST_ASKED
    ? ASK_AGAIN_MILLIS
    : false;
}

function findIn(text: string, offset: number, limit: number, signal: AbortSignal): Promise<FoundCaptures> {
  const asked = new URLSearchParams({ q: text, offset: String(offset), limit: String(limit) });
  return read<FoundCaptures>(`/api/captures?${asked.toString()}`, signal);
}

/** Documents whose texts hold what is looked for, with the text that this answers to. */
export function useFoundCaptures(text: string, limit: number, wanted: boolean) {
  return useQuery({
    queryKey: ['captures', text, limit],
    queryFn: async ({ signal }) => ({ text, found: await findIn(text, 0, limit, signal) }),
    enabled: wanted,
    placeholderData: keepPreviousData,
    refetchInterval: (query) => askAgain(query, query.state.data?.found),
  });
}

/** The same, more and more of them. */
export function useAllFoundCaptures(text: string, limit: number, wanted: boolean) {
  return useInfiniteQuery({
    queryKey: ['captures', 'all', text, limit],
    queryFn: ({ signal, pageParam }) => findIn(text, pageParam, limit, signal),
    initialPageParam: 0,
    getNextPageParam: (last: FoundCaptures, pages) => (last.complete ? undefined : pages.length * limit),
    enabled: wanted,
    refetchInterval: (query) => askAgain(query, query.state.data?.pages.at(-1)),
  });
}
