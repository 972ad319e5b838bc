import type { DatasetCard, ImportStatus, Mapping, Preview, StagedFile, Wish } from '../core/data/model';
import type { RecognisedPage, Who } from '../core/data/recognised';
import type { Contents } from '../core/data/contents';
import { Problem, problemOf } from '../core/problem';
import { post, read, send } from './client';

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
export function sendFile(file: File, progress: (sent: number) => void): Upload {
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
  request.setRequestHeader('Accept', 'application/json');
  request.send(form);
  return { done, abort: () => request.abort() };
}

async function change<T>(method: 'PUT' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const response = await send(path, {
    method,
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (response.status === 204 ? undefined : await response.json()) as T;
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
