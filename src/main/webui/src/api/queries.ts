import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  useQueries,
  useQuery,
} from '@tanstack/react-query';
import type { TraceAnswer, TraceBody } from '../core/model';
import { againAfterMillis, Problem } from '../core/problem';
import { api } from './client';
import { exportApi } from './exports';
import { SESSION_KEY, useRights } from './session';

const FOR_GOOD = { staleTime: Infinity, gcTime: 30 * 60_000 };
const STATUS_WAITING_MILLIS = 1000;
const STATUS_READY_MILLIS = 30_000;

export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    // Roles were taken away meanwhile: what is offered follows.
    if (error instanceof Problem && error.code === 'role.needed') {
      void client.invalidateQueries({ queryKey: SESSION_KEY });
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        // The page shows each failure with a button of its own; silent repeats would only delay it.
        retry: false,
        // What was refused for a while only is asked again by itself, so that no name stays an id and no panel grey.
        refetchInterval: ({ state }) =>
          state.status === 'error' && againAfterMillis(state.error, state.errorUpdateCount),
        refetchOnWindowFocus: false,
        staleTime: 60_000,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}

/** Asks often until the server is ready or back, and now and then afterwards. */
export function useStatus() {
  return useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => api.status(signal),
    refetchInterval: (query) =>
      query.state.data?.state === 'ready' && query.state.error === null
        ? STATUS_READY_MILLIS
        : STATUS_WAITING_MILLIS,
    staleTime: 0,
  });
}

export function traceKey(body: TraceBody, version: string, withheldBy?: string): readonly unknown[] {
  return ['trace', version, body, withheldBy ?? null];
}

function traceQuery(body: TraceBody, version: string, withheldBy?: string) {
  return {
    queryKey: traceKey(body, version, withheldBy),
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<TraceAnswer> => {
      const answer = await (withheldBy === undefined
        ? api.trace(body, signal)
        : exportApi.answer(body, withheldBy, signal));
      return { ...answer, offset: body.offset };
    },
    ...FOR_GOOD,
  };
}

/**
 * The data's version is part of the key: new data asks again, the same data never twice. Where an investigation says whom not
 * to name, no answer that does name them stands in meanwhile.
 */
export function useTrace(body: TraceBody, version: string, enabled = true, withheldBy?: string) {
  return useQuery({
    ...traceQuery(body, version, withheldBy),
    placeholderData: (previous: TraceAnswer | undefined, query) =>
      query?.queryKey[3] === (withheldBy ?? null) ? previous : undefined,
    enabled,
  });
}

/**
 * An answer of just after a start, asked once more when the database has confirmed what it was read from. It has a key of its
 * own: the first answer stands until the second is there, and stays if that is refused.
 */
export function useConfirmedTrace(
  body: TraceBody,
  version: string,
  first: TraceAnswer | undefined,
  confirmed: boolean,
  withheldBy?: string,
): TraceAnswer | undefined {
  const usual = traceQuery(body, version, withheldBy);
  const { data } = useQuery({
    ...usual,
    queryKey: [...usual.queryKey, 'confirmed'],
    enabled: confirmed && first?.snapshot?.confirmed === false,
  });
  return data;
}

/** What the form offers; it changes with the data only, and then slowly. */
export function useChoices() {
  return useQuery({
    queryKey: ['choices'],
    queryFn: ({ signal }) => api.choices(signal),
    staleTime: 5 * 60_000,
  });
}

export function useEntity(id: string) {
  return useQuery({ queryKey: ['entity', id], queryFn: ({ signal }) => api.entity(id, signal) });
}

/** Names for ids that stand in the address, whether or not they are part of the answer. */
export function useEntities(ids: string[]) {
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['entity', id],
      queryFn: ({ signal }: { signal: AbortSignal }) => api.entity(id, signal),
    })),
  });
}

export function useRelation(id: string) {
  return useQuery({ queryKey: ['relation', id], queryFn: ({ signal }) => api.relation(id, signal) });
}

/** Several relations in one request. */
export function useRelations(ids: string[]) {
  return useQuery({ queryKey: ['relations', ids], queryFn: ({ signal }) => api.relations(ids, signal) });
}

export function useEntitySearch(text: string, label: string, wanted: boolean) {
  return useQuery({
    queryKey: ['entities', label, text],
    queryFn: ({ signal }) => api.findEntities(text, label, signal),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
}

export function useLibrary() {
  const { console: enabled } = useRights();
  return useQuery({
    queryKey: ['queries'],
    queryFn: ({ signal }) => api.queries(signal),
    enabled,
    ...FOR_GOOD,
  });
}
