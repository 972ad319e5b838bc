import type { DatasetCard, ImportStatus, Mapping, Preview, StagedFile, Wish } from '../core/data/model';
import type { RecognisedPage, Who } from '../core/data/recognised';
import type { Contents } from '../core/data/contents';
import { Problem, problemOf } from '../core/problem';
import { change } from './change';
import { OWN, post, read } from './client';
import { whenMet } from './needs';

const at = encodeURIComponent;

export interface Upload {
  done: Promise<StagedFile>;
  abort: () => void;
}

function answerOf(request: XMLHttpRequest): unknown {
  try {
    return JSON.parse(request.responseText) as unknown;
  } catch {
    return null;
  }
}

/** Sends a file. Only this old kind of request tells how far it is while it sends. */
function sendOnce(file: File, progress: (sent: number) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<StagedFile>((resolve, reject) => {
    request.upload.onprogress = (event) => progress(event.loaded);
    request.onload = () => {
      if (request.status === 201) {
        resolve(answerOf(request) as StagedFile);
      } else {
        reject(problemOf(request.status, answerOf(request), request.getResponseHeader('Retry-After')));
      }
    };
    request.onerror = () => reject(new Problem('lost', null));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
  });
  const form = new FormData();
  form.append('file', file);
  request.open('POST', '/api/imports/files');
  Object.entries({ Accept: 'application/json', ...OWN }).forEach((header) =>
    request.setRequestHeader(...header),
  );
  request.send(form);
  return { done, abort: () => request.abort() };
}

/** Sends a file, and again once somebody has signed in where that was needed. */
export function sendFile(file: File, progress: (sent: number) => void): Upload {
  const giveUp = new AbortController();
  let sending = sendOnce(file, progress);
  const again = async (error: unknown): Promise<StagedFile> => {
    if (error instanceof Problem && (await whenMet(error.code, true, giveUp.signal))) {
      sending = sendOnce(file, progress);
      return sending.done.catch(again);
    }
    throw error;
  };
  return {
    done: sending.done.catch(again),
    abort: () => {
      giveUp.abort();
      sending.abort();
    },
  };
}

export const imports = {
  formats: (signal?: AbortSignal) => read<{ formats: string[] }>('/api/imports/formats', signal),
  list: (signal?: AbortSignal) => read<{ imports: ImportStatus[] }>('/api/imports', signal),
  status: (job: string, signal?: AbortSignal) => read<ImportStatus>(`/api/imports/${at(job)}`, signal),
  file: (file: string, signal?: AbortSignal) => read<StagedFile>(`/api/imports/files/${at(file)}`, signal),
  forget: (file: string) => change<undefined>('DELETE', `/api/imports/files/${at(file)}`),
  cancel: (job: string) => change<ImportStatus>('DELETE', `/api/imports/${at(job)}`),
  pause: (job: string) => change<ImportStatus>('PUT', `/api/imports/${at(job)}/pause`),
  resume: (job: string) => change<ImportStatus>('DELETE', `/api/imports/${at(job)}/pause`),
  entities: (job: string, who: Who, offset: number, limit: number, signal?: AbortSignal) =>
    read<RecognisedPage>(
      `/api/imports/${at(job)}/entities?who=${who}&offset=${String(offset)}&limit=${String(limit)}`,
      signal,
    ),
  issuesUrl: (job: string, format: 'ndjson' | 'csv') => `/api/imports/${at(job)}/issues?format=${format}`,
  eventsUrl: (job: string) => `/api/imports/${at(job)}/events`,

  async preview(
    file: string,
    look: { format: string | null; mapping: Mapping | null },
    signal?: AbortSignal,
  ): Promise<Preview> {
    const response = await post(`/api/imports/files/${at(file)}/preview`, look, signal);
    return (await response.json()) as Preview;
  },

  async order(file: string, wish: Wish): Promise<string> {
    const response = await post(`/api/imports/files/${at(file)}/imports`, wish);
    return ((await response.json()) as { job: string }).job;
  },
};

export const mappings = {
  list: (signal?: AbortSignal) => read<{ mappings: Record<string, Mapping> }>('/api/mappings', signal),
  save: (name: string, mapping: Mapping) => change<Mapping>('PUT', `/api/mappings/${at(name)}`, mapping),
  remove: (name: string) => change<undefined>('DELETE', `/api/mappings/${at(name)}`),
};

export const datasets = {
  list: (signal?: AbortSignal) => read<{ datasets: DatasetCard[] }>('/api/datasets', signal),
  contents: (id: string, signal?: AbortSignal) =>
    read<{ contents: Contents }>(`/api/datasets/${at(id)}/contents`, signal),
  remove: (id: string) => change<{ removed: number }>('DELETE', `/api/datasets/${at(id)}`),
};
