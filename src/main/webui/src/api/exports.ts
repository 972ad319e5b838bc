import type { DossierForm, ExportPreview, Form, Subject } from '../core/take-away/model';
import { post } from './client';

interface NamedFile {
  blob: Blob;
  fileName: string;
}

async function fileOf(response: Response, otherwise: string): Promise<NamedFile> {
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '');
  return { blob: await response.blob(), fileName: named?.[1] ?? otherwise };
}

export const exportApi = {
  async preview(subject: Subject, signal?: AbortSignal): Promise<ExportPreview> {
    const response = await post('/api/exports/preview', subject, signal);
    return (await response.json()) as ExportPreview;
  },

  async download(subject: Subject, form: Form): Promise<NamedFile> {
    return fileOf(await post(`/api/exports?format=${form}`, subject), `spoor.${form}`);
  },

  /** In the words of POST /api/dossier. */
  async dossier(order: object, form: DossierForm, language: string): Promise<NamedFile> {
    const response = await post(`/api/dossier?format=${form}&lang=${language}`, order);
    return fileOf(response, `spoor-dossier.${form}`);
  },
};
