import type {
  EntityDetail,
  FoundEntity,
  RelationDetail,
  RelationPage,
  ServerStatus,
  TraceAnswer,
  TraceBody,
} from '../core/model';
import { Problem, problemOf } from '../core/problem';
import type { TraceChoices } from '../core/question/choices';
import { whenMet } from './needs';
import { noteVersion, seenVersion } from './seen-version';
import type { KeptQuery, LibraryQuery } from '../core/console/model';

/** How refusals are said in the language of the page; until that is told, as the server says them. */
export const refusals = { inWords: (body: unknown): Promise<unknown> => Promise.resolve(body) };

/** No other site's page can send this header along. */
export const OWN: Record<string, string> = { 'X-Spoor': '1' };

/** Asks; what needs somebody to sign in, or to confirm who they are, waits for that and is asked again. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  const changes = (init.method ?? 'GET') !== 'GET';
  let response: Response;
  try {
    response = await fetch(path, changes ? { ...init, headers: { ...init.headers, ...OWN } } : init);
  } catch (error) {
    if (init.signal?.aborted) {
      throw error;
    }
    throw new Problem('lost', null);
  }
  if (!response.ok) {
    const body: unknown = await response.json().catch(() => null);
    const told = response.headers.get('Retry-After');
    if (await whenMet(problemOf(response.status, body, told).code, changes, init.signal)) {
      return send(path, init);
    }
    throw problemOf(response.status, await refusals.inWords(body), told);
  }
  return response;
}

export async function read<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await send(path, { signal: signal ?? null, headers: { Accept: 'application/json' } });
  return (await response.json()) as T;
}

export function post(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  return send(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...seenVersion() },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });
}

/** Ids travel as the rest of the path: slashes stay, everything else is encoded. */
export function idPath(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}

export const api = {
  status: (signal?: AbortSignal) => read<ServerStatus>('/api/status', signal),
  entity: (id: string, signal?: AbortSignal) => read<EntityDetail>(`/api/entities/${idPath(id)}`, signal),
  relation: (id: string, signal?: AbortSignal) =>
    read<RelationDetail>(`/api/relations/${idPath(id)}`, signal),
  async relations(ids: string[], signal?: AbortSignal): Promise<RelationPage> {
    const response = await post('/api/relations', { ids, limit: ids.length }, signal);
    return (await response.json()) as RelationPage;
  },

  choices: (signal?: AbortSignal) => read<TraceChoices>('/api/traces/choices', signal),
  queries: (signal?: AbortSignal) =>
    read<{ queries: LibraryQuery[]; saved?: KeptQuery[] }>('/api/queries', signal),

  saveQuery: ({ name, cypher, parameters }: KeptQuery) =>
    send(`/api/queries/${encodeURIComponent(name)}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ cypher, parameters }),
    }),

  deleteQuery: (name: string) => send(`/api/queries/${encodeURIComponent(name)}`, { method: 'DELETE' }),

  async findEntities(text: string, label: string, signal?: AbortSignal): Promise<FoundEntity[]> {
    const params = new URLSearchParams({ q: text, limit: '20' });
    if (label !== 'any') {
      params.set('label', label);
    }
    const found = await read<{ entities: FoundEntity[] }>(`/api/entities?${params.toString()}`, signal);
    return found.entities;
  },

  async trace(body: TraceBody, signal?: AbortSignal): Promise<TraceAnswer> {
    const response = await post('/api/traces', body, signal);
    const answer = (await response.json()) as TraceAnswer;
    noteVersion(answer.snapshot?.version);
    return answer;
  },

  async exportJson(body: object): Promise<{ blob: Blob; fileName: string }> {
    const response = await post('/api/exports?format=json', body);
    const named = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '');
    return { blob: await response.blob(), fileName: named?.[1] ?? 'spoor.json' };
  },
};
