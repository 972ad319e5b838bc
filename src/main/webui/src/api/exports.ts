import type { ExportPreview, Form, Subject } from '../core/take-away/model';
import { post } from './client';

export const exportApi = {
  async preview(subject: Subject, signal?: AbortSignal): Promise<ExportPreview> {
    const response = await post('/api/exports/preview', subject, signal);
    return (await response.json()) as ExportPreview;
  },

  async download(subject: Subject, form: Form): Promise<{ blob: Blob; fileName: string }> {
    const response = await post(`/api/exports?format=${form}`, subject);
    const named = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '');
    return { blob: await response.blob(), fileName: named?.[1] ?? `spoor.${form}` };
  },
};
