import type { Watch, WatchDraft, WatchList, WatchNews, WatchPatch } from '../core/watch/model';
import { read, send } from './client';

async function write<T>(method: 'POST' | 'PATCH', path: string, body?: object): Promise<T> {
  const response = await send(path, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await response.json()) as T;
}

const at = (id: string) => `/api/watches/${encodeURIComponent(id)}`;

export const watchApi = {
  list: (signal?: AbortSignal) => read<WatchList>('/api/watches', signal),
  create: (draft: WatchDraft) => write<Watch>('POST', '/api/watches', draft),
  change: (id: string, patch: WatchPatch) => write<Watch>('PATCH', at(id), patch),
  remove: async (id: string) => void (await send(at(id), { method: 'DELETE' })),
  news: async (id: string, offset: number, limit: number, signal?: AbortSignal) =>
    (await read<{ news: WatchNews[] }>(`${at(id)}/news?offset=${offset}&limit=${limit}`, signal)).news,
  seen: (id: string, number: number) => write<Watch>('POST', `${at(id)}/seen?number=${number}`),
};

export const WATCHES_KEY = ['watches'] as const;

/** Now and then: news come with the data, not with the reader. */
export const WATCHES_EVERY_MILLIS = 60_000;
