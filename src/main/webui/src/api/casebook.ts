import type { Casebook, Collectable, Finding, LaidTable, ReplyEntry } from '../core/casebook/model';
import type { SavedCase } from '../core/explore/case';
import { change } from './change';
import { post, read, send } from './client';

const at = (id: string) => `/api/cases/${encodeURIComponent(id)}`;
const book = (id: string) => `${at(id)}/casebook`;

function formOf(file: Blob, name: string): FormData {
  const form = new FormData();
  form.append('file', file, name);
  return form;
}

export interface ReplyDraft extends Omit<ReplyEntry, 'mark'> {
  entity: string;
  version: number;
}

export const casebookApi = {
  get: (id: string, signal?: AbortSignal) => read<Casebook>(book(id), signal),
  collect: (id: string, what: Collectable) => change<Casebook>('POST', `${book(id)}/items`, what),
  note: (id: string, item: string, draft: { note: string; tags: string[]; version: number }) =>
    change<Casebook>('PUT', `${book(id)}/items/${item}`, draft),
  remove: (id: string, item: string, version: number) =>
    change<Casebook>('DELETE', `${book(id)}/items/${item}?version=${version}`),
  check: (
    id: string,
    draft: { relation: string; state: Finding; note: string; hash: string; version: number },
  ) => change<Casebook>('POST', `${book(id)}/checks`, draft),
  rule: (id: string, secondPerson: boolean, version: number) =>
    change<Casebook>('PUT', `${book(id)}/rule`, { secondPerson, version }),
  reply: (id: string, draft: ReplyDraft) => change<Casebook>('POST', `${book(id)}/replies`, draft),
  layTable: (id: string, table: LaidTable) => change<Casebook>('POST', `${book(id)}/tables`, table),
  removeTable: (id: string, table: string, version: number) =>
    change<Casebook>('DELETE', `${book(id)}/tables/${table}?version=${version}`),
  attachLink: (id: string, url: string, name: string, version: number) =>
    change<Casebook>('POST', `${book(id)}/links`, { url, name, version }),
  attachFile: async (id: string, file: File, version: number) =>
    (await (
      await send(`${book(id)}/files?version=${version}`, { method: 'POST', body: formOf(file, file.name) })
    ).json()) as Casebook,
  detach: (id: string, attachment: string, version: number) =>
    change<Casebook>('DELETE', `${book(id)}/attachments/${attachment}?version=${version}`),
  fileAddress: (id: string, attachment: string) => `${book(id)}/files/${attachment}`,
  copyAddress: (id: string) => `${at(id)}/copy`,
  wholeAddress: (id: string) => `${at(id)}/file`,
  whole: async (id: string) => (await send(`${at(id)}/file`, { method: 'GET' })).blob(),
  bringIn: async (file: Blob) =>
    (await (await send('/api/cases/file', { method: 'POST', body: formOf(file, 'case.json') })).json()) as {
      saved: SavedCase;
      sameData: boolean;
    },
  async dossier(id: string, form: string, language: string, title: string) {
    const response = await post(`/api/dossier?format=${form}&lang=${language}`, { case: id, title });
    return { blob: await response.blob(), fileName: `spoor-dossier.${form}` };
  },
};
