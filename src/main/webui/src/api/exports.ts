import type { TraceAnswer, TraceBody } from '../core/model';
import type { DossierForm, ExportPreview, Form, Taken } from '../core/take-away/model';
import { portionsOf } from '../core/take-away/portions';
import { post } from './client';

interface NamedFile {
  blob: Blob;
  fileName: string;
}

/** The file that an answer is, under the name that the server gives it. */
export async function fileOf(response: Response, otherwise: string): Promise<NamedFile> {
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '');
  return { blob: await response.blob(), fileName: named?.[1] ?? otherwise };
}

export const exportApi = {
  async preview(subject: Taken, signal?: AbortSignal): Promise<ExportPreview> {
    const response = await post('/api/exports/preview', subject, signal);
    return (await response.json()) as ExportPreview;
  },

  /** With the question as a sentence of this language, and the address of the page. */
  async download(subject: Taken, form: Form, told: { language: string; link: string }): Promise<NamedFile> {
    const body = told.link === '' ? subject : { ...subject, link: told.link };
    return fileOf(await post(`/api/exports?format=${form}&lang=${told.language}`, body), `spoor.${form}`);
  },

  /** The answer to a question without those whom the investigation must not name. */
  async answer(trace: TraceBody, withheldBy: string, signal?: AbortSignal): Promise<TraceAnswer> {
    const response = await post('/api/exports/answer', { trace, withheldBy }, signal);
    return (await response.json()) as TraceAnswer;
  },

  /** What is said in place of each of these texts. */
  async texts(texts: string[], withheldBy: string): Promise<Map<string, string>> {
    const said = new Map<string, string>();
    for (const part of portionsOf([...new Set(texts)])) {
      const response = await post('/api/exports/texts', { texts: part, withheldBy });
      const clean = ((await response.json()) as { texts: string[] }).texts;
      part.forEach((text, index) => said.set(text, clean[index] ?? ''));
    }
    return said;
  },

  /** In the words of POST /api/dossier. */
  async dossier(order: object, form: DossierForm, language: string): Promise<NamedFile> {
    const response = await post(`/api/dossier?format=${form}&lang=${language}`, order);
    return fileOf(response, `spoor-dossier.${form}`);
  },
};
