import type { Watch, WatchDraft, WatchList, WatchNews, WatchPatch } from '../core/watch/model';
import { change } from './change';
import { read, send } from './client';

const at = (id: string) => `/api/watches/${encodeURIComponent(id)}`;

export const watchApi = {
  list: (signal?: AbortSignal) => read<WatchList>('/api/watches', signal),
  create: (draft: WatchDraft) => change<Watch>('POST', '/api/watches', draft),
  change: (id: string, patch: WatchPatch) => change<Watch>('PATCH', at(id), patch),
  remove: async (id: string) => void (await send(at(id), { method: 'DELETE' })),
  news: async (id: string, offset: number, limit: number, signal?: AbortSignal) =>
    (await read<{ news: WatchNews[] }>(`${at(id)}/news?offset=${offset}&limit=${limit}`, signal)).news,
  seen: (id: string, number: number) => change<Watch>('POST', `${at(id)}/seen?number=${number}`),
};

export const WATCHES_KEY = ['watches'] as const;

/** Now and then: news come with the data, not with the reader. */
export const WATCHES_EVERY_MILLIS = 60_000;
