import type { CaseDraft, CaseSummary, SavedCase } from '../core/explore/case';
import { change } from './change';
import { read, send } from './client';

const at = (id: string) => `/api/cases/${encodeURIComponent(id)}`;

export const caseApi = {
  list: async (signal?: AbortSignal) => (await read<{ cases: CaseSummary[] }>('/api/cases', signal)).cases,
  get: (id: string, signal?: AbortSignal) => read<SavedCase>(at(id), signal),
  shared: (token: string, signal?: AbortSignal) =>
    read<SavedCase>(`/api/shared/${encodeURIComponent(token)}`, signal),
  create: (draft: CaseDraft) => change<SavedCase>('POST', '/api/cases', draft),
  update: (id: string, draft: CaseDraft) => change<SavedCase>('PUT', at(id), draft),
  remove: async (id: string) => void (await send(at(id), { method: 'DELETE' })),
  setSharing: (id: string, sharing: { people: string[]; link: boolean }) =>
    change<SavedCase>('PUT', `${at(id)}/sharing`, sharing),
  share: (id: string) => change<{ token: string }>('POST', `${at(id)}/share`),
  endShare: async (id: string) => void (await send(`${at(id)}/share`, { method: 'DELETE' })),
};

/** What can be saved again of what was read: without what the server adds. */
export function draftOf({ title, notes, tags, view, canvas, version }: SavedCase): CaseDraft {
  return { title, notes, tags, view, canvas, version };
}
