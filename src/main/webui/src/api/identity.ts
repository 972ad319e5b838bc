import type {
  AlsoJoinedAnswer,
  BatchResult,
  Decision,
  Feature,
  Grounds,
  ImportResult,
  Matching,
  PairDetail,
  PairIds,
  ProposalPage,
  Verdict,
} from '../core/identity/model';
import { proposalQuery, type IdentitySearch } from '../core/identity/search';
import { post, read, send } from './client';

/** The most pairs that one answer holds. */
const PAGE = 200;

const JSON_HEADERS = { Accept: 'application/json' };

async function answerOf<T>(response: Promise<Response>): Promise<T> {
  return (await (await response).json()) as T;
}

export interface DecisionBody extends PairIds, Grounds {
  verdict: Verdict;
  /** What the matching said when the pair was decided. */
  score?: number;
  features?: Feature[];
}

export interface DecisionFilter {
  entity?: string | undefined;
  batch?: string | undefined;
}

function withReason(path: string, reason: string): string {
  return `${path}?${new URLSearchParams({ reason }).toString()}`;
}

export const identity = {
  proposals: (search: IdentitySearch, offset: number, limit: number, signal?: AbortSignal) =>
    read<ProposalPage>(`/api/identity/proposals?${proposalQuery(search, offset, limit)}`, signal),

  /** The pairs of these filters, up to `most`. */
  async allProposals(search: IdentitySearch, most: number, signal?: AbortSignal): Promise<ProposalPage> {
    const first = await this.proposals(search, 0, PAGE, signal);
    const wanted = Math.min(most, first.total);
    while (first.proposals.length < wanted) {
      const { proposals } = await this.proposals(search, first.proposals.length, PAGE, signal);
      if (proposals.length === 0) {
        break;
      }
      first.proposals.push(...proposals);
    }
    return { ...first, proposals: first.proposals.slice(0, wanted) };
  },

  pair: ({ left, right }: PairIds, signal?: AbortSignal) =>
    read<PairDetail>(`/api/identity/pairs?${new URLSearchParams({ left, right }).toString()}`, signal),

  /** What "same" on all of these would join as well, although something speaks against it. */
  along: (pairs: PairIds[], signal?: AbortSignal) =>
    answerOf<AlsoJoinedAnswer>(post('/api/identity/pairs/along', { pairs }, signal)),

  decide: (body: DecisionBody) => answerOf<Decision>(post('/api/identity/decisions', body)),

  decideAll: (body: { pairs: PairIds[]; verdict: Verdict } & Grounds) =>
    answerOf<BatchResult>(post('/api/identity/decisions/batch', body)),

  withdraw: (id: string, reason: string) =>
    send(withReason(`/api/identity/decisions/${encodeURIComponent(id)}`, reason), {
      method: 'DELETE',
      headers: JSON_HEADERS,
    }),

  withdrawAll: (batch: string, reason: string) =>
    send(withReason(`/api/identity/batches/${encodeURIComponent(batch)}`, reason), {
      method: 'DELETE',
      headers: JSON_HEADERS,
    }),

  decisions({ entity, batch }: DecisionFilter, offset: number, limit: number, signal?: AbortSignal) {
    const params = new URLSearchParams({
      ...(entity !== undefined && { entity }),
      ...(batch !== undefined && { batch }),
      offset: String(offset),
      limit: String(limit),
    });
    return read<{ decisions: Decision[]; total: number }>(
      `/api/identity/decisions?${params.toString()}`,
      signal,
    );
  },

  importFile(file: File) {
    const body = new FormData();
    body.append('file', file);
    return answerOf<ImportResult>(
      send('/api/identity/decisions/import', { method: 'POST', headers: JSON_HEADERS, body }),
    );
  },

  matching: (signal?: AbortSignal) => read<Matching>('/api/identity/matching', signal),
  match: () => post('/api/identity/matching', {}),
  stopMatching: () => send('/api/identity/matching', { method: 'DELETE', headers: JSON_HEADERS }),
};

export const EXPORT_URL = '/api/identity/decisions/export';
