import type { NodeLabel } from '../model';

/** Empty: any. */
export interface Filters {
  label: NodeLabel | '';
  country: string;
  listedBy: string;
  dataset: string;
}

export const NO_FILTERS: Filters = { label: '', country: '', listedBy: '', dataset: '' };

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== '');
}

/** Whether there is anything to look for: the server takes letters and digits, not signs alone. */
export function isAsking(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

export const LONGEST = 200;

/** What is asked of the server: `typing` for the quick search. */
export function entityParams(text: string, filters: Filters, limit: number, typing: boolean): string {
  const params = new URLSearchParams({ q: text, limit: String(limit) });
  for (const [name, value] of Object.entries(filters)) {
    if (value !== '') {
      params.set(name, value as string);
    }
  }
  if (typing) {
    params.set('typing', 'true');
  }
  return params.toString();
}

/** How a hit fits, as the server names it. */
export const HOWS = [
  'number',
  'exact',
  'core',
  'beginning',
  'words',
  'script',
  'initials',
  'similar',
  'some',
] as const;
export type How = (typeof HOWS)[number];

/** Where it was found, as the server names it; the name itself needs no word. */
export const FIELDS = [
  'alias',
  'identifier',
  'partNumber',
  'address',
  'email',
  'phone',
  'website',
  'hsCode',
  'hsDescription',
  'id',
] as const;
export type MatchField = (typeof FIELDS)[number];

export interface Reason {
  field: MatchField | null;
  value: string;
  how: How | null;
}

/** Why something was found, as far as the page has words for it. */
export function reasonOf(
  match: { field: string; value: string; how?: string | undefined } | null | undefined,
): Reason | null {
  if (!match) {
    return null;
  }
  return {
    field: FIELDS.find((each) => each === match.field) ?? null,
    value: match.value,
    how: HOWS.find((each) => each === match.how) ?? null,
  };
}
