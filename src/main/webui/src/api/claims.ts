import type { ClaimDraft, EnteredClaim, Ties, WholeClaim } from '../core/claim/model';
import { change } from './change';
import { read } from './client';

const at = (id: string) => `/api/claims/${encodeURIComponent(id)}`;

export const claimApi = {
  ties: (signal?: AbortSignal) => read<Ties>('/api/claims/relations', signal),
  list: async (signal?: AbortSignal) =>
    (await read<{ claims: EnteredClaim[] }>('/api/claims', signal)).claims,
  get: (id: string, signal?: AbortSignal) => read<WholeClaim>(at(id), signal),
  enter: (draft: ClaimDraft) => change<EnteredClaim>('POST', '/api/claims', draft),
  change: (id: string, version: number, draft: ClaimDraft) =>
    change<EnteredClaim>('PUT', `${at(id)}?version=${version}`, draft),
  withdraw: (id: string) => change<EnteredClaim>('DELETE', at(id)),
};

export const CLAIMS_KEY = ['claims'] as const;
