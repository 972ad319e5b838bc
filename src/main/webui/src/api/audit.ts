import { auditQuery, type AuditCheck, type AuditPage, type AuditSearch } from '../core/audit';
import { read, send } from './client';

export const auditApi = {
  list: (search: AuditSearch, before: number | undefined, signal?: AbortSignal) =>
    read<AuditPage>(`/api/audit?${auditQuery(search, before)}`, signal),

  check: () => read<AuditCheck>('/api/audit/check'),

  async export(format: 'jsonl' | 'cef'): Promise<{ blob: Blob; fileName: string }> {
    const response = await send(`/api/audit/export?format=${format}`, { method: 'GET' });
    const named = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '');
    return { blob: await response.blob(), fileName: named?.[1] ?? `spoor-audit.${format}` };
  },
};
