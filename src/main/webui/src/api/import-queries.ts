import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isOver, type ImportStatus, type Mapping } from '../core/data/model';
import type { Who } from '../core/data/recognised';
import { datasets, imports, mappings } from './imports';
import { noteVersion } from './seen-version';

const LOOK_MILLIS = 2000;
const ENTITIES = 50;
const jobKey = (job: string) => ['import', job] as const;

/** Running and past imports; looked at again and again while one runs. */
export function useImports() {
  return useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => imports.list(signal),
    staleTime: 0,
    refetchInterval: (query) =>
      query.state.data?.imports.some((each) => !isOver(each)) ? LOOK_MILLIS : false,
  });
}

export function useStagedFile(file: string) {
  return useQuery({ queryKey: ['staged', file], queryFn: ({ signal }) => imports.file(file, signal) });
}

export function usePreview(file: string, format: string | null, mapping: Mapping | null) {
  return useQuery({
    queryKey: ['preview', file, format, mapping],
    queryFn: ({ signal }) => imports.preview(file, { format, mapping }, signal),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

export function useFormats() {
  return useQuery({
    queryKey: ['formats'],
    queryFn: ({ signal }) => imports.formats(signal),
    staleTime: Infinity,
  });
}

export function useMappings() {
  return useQuery({ queryKey: ['mappings'], queryFn: ({ signal }) => mappings.list(signal), staleTime: 0 });
}

export function useDatasets() {
  return useQuery({ queryKey: ['datasets'], queryFn: ({ signal }) => datasets.list(signal), staleTime: 0 });
}

export function useContents(dataset: string | null) {
  return useQuery({
    queryKey: ['contents', dataset],
    queryFn: ({ signal }) => datasets.contents(dataset ?? '', signal),
    enabled: dataset !== null,
    staleTime: 0,
  });
}

/** The entities of a file that was tried, page by page. */
export function useRecognised(job: string, who: Who) {
  return useInfiniteQuery({
    queryKey: ['recognised', job, who],
    queryFn: ({ pageParam, signal }) => imports.entities(job, who, pageParam, ENTITIES, signal),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((sum, { entities }) => sum + entities.length, 0);
      return shown < total ? shown : undefined;
    },
    staleTime: Infinity,
  });
}

/** Follows the server's events while the import runs; says whether they come, so that nobody has to ask. */
function useEvents(job: string, wanted: boolean, tell: (live: boolean) => void) {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (!wanted || typeof EventSource === 'undefined') {
      return undefined;
    }
    const source = new EventSource(imports.eventsUrl(job));
    source.addEventListener('open', () => tell(true));
    // The browser connects again by itself; until it has, the page asks.
    source.addEventListener('error', () => tell(false));
    source.addEventListener('status', (event: MessageEvent<string>) => {
      queryClient.setQueryData(jobKey(job), JSON.parse(event.data) as ImportStatus);
    });
    return () => {
      source.close();
      tell(false);
    };
  }, [job, wanted, queryClient, tell]);
}

/** Nothing more will come of it; a search for pairs goes on after its import. */
function isSettled(status: ImportStatus): boolean {
  return isOver(status) && status.pairs?.state !== 'running';
}

/** An import as it goes: by events, and by asking where these do not come. */
export function useImport(job: string) {
  const [live, setLive] = useState(false);
  const query = useQuery({
    queryKey: jobKey(job),
    queryFn: ({ signal }) => imports.status(job, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (live || (state.data && isSettled(state.data)) ? false : LOOK_MILLIS),
  });
  useEffect(() => {
    noteVersion(query.data?.version);
  }, [query.data?.version]);
  useEvents(job, query.data !== undefined && !isOver(query.data), setLive);
  return { ...query, live };
}

/** What a person can do to a running import; the answer is shown at once. */
export function useImportControls(job: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (what: 'cancel' | 'pause' | 'resume') => imports[what](job),
    onSuccess: (status) => {
      queryClient.setQueryData(jobKey(job), status);
      void queryClient.invalidateQueries({ queryKey: ['imports'] });
    },
  });
}
