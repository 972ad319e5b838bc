import { useQuery } from '@tanstack/react-query';
import type { Captured } from '../core/capture/model';
import type { ReadCapture, Sought } from '../core/capture/reading';
import { change } from './change';
import { send } from './client';

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
