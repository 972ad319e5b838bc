import { textsOf, type Draft } from './link';
import { readParameter } from './parameters';
import type { KeptQuery } from './model';

/** A statement that is kept under a name. */
export interface SavedQuery extends Draft {
  name: string;
}

export const FILE_KIND = 'spoor-queries';

function savedOf(value: unknown): SavedQuery[] {
  const { name, query, texts } = (value ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || name.trim() === '' || typeof query !== 'string' || query.trim() === '') {
    return [];
  }
  const fields = typeof texts === 'object' && texts !== null ? Object.entries(texts) : [];
  return [
    {
      name: name.trim(),
      query,
      texts: Object.fromEntries(
        fields.filter((field): field is [string, string] => typeof field[1] === 'string'),
      ),
    },
  ];
}

function byName(one: SavedQuery, other: SavedQuery): number {
  return one.name.localeCompare(other.name);
}

export function savedQueriesOf(kept: unknown): SavedQuery[] {
  return Array.isArray(kept) ? kept.flatMap(savedOf).sort(byName) : [];
}

/** A name stands for one statement: saving under it again replaces what was there. */
export function save(saved: SavedQuery[], query: SavedQuery): SavedQuery[] {
  return [...saved.filter((each) => each.name !== query.name), query].sort(byName);
}

export function remove(saved: SavedQuery[], name: string): SavedQuery[] {
  return saved.filter((each) => each.name !== name);
}

/** Null when the new name is empty or taken. */
export function rename(saved: SavedQuery[], name: string, next: string): SavedQuery[] | null {
  const wanted = next.trim();
  if (wanted === '' || (wanted !== name && saved.some((each) => each.name === wanted))) {
    return null;
  }
  return saved.map((each) => (each.name === name ? { ...each, name: wanted } : each)).sort(byName);
}

export function fileOf(saved: SavedQuery[]): string {
  return JSON.stringify({ kind: FILE_KIND, version: 1, queries: saved }, null, 2);
}

/** What a file adds; a name that is taken by another statement gets a number. Null when it is no file of queries. */
export function importFile(saved: SavedQuery[], text: string): { saved: SavedQuery[]; added: number } | null {
  let read: SavedQuery[];
  try {
    const file = JSON.parse(text) as { queries?: unknown } | unknown[];
    read = savedQueriesOf(Array.isArray(file) ? file : file.queries);
  } catch {
    return null;
  }
  if (read.length === 0) {
    return null;
  }
  let added = 0;
  let all = saved;
  for (const query of read) {
    const known = all.find((each) => each.query === query.query && each.name === query.name);
    if (!known) {
      all = save(all, { ...query, name: freeName(all, query.name) });
      added += 1;
    }
  }
  return { saved: all, added };
}

function freeName(saved: SavedQuery[], name: string): string {
  const taken = new Set(saved.map((each) => each.name));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) {
    free = `${name} (${String(number)})`;
  }
  return free;
}

/** As the server keeps it: values instead of the texts of fields. */
export function keptOf({ name, query, texts }: SavedQuery): KeptQuery {
  const values = Object.entries(texts).map(([key, text]): [string, unknown] => {
    const reading = readParameter(text);
    return [key, reading.ok ? reading.value : text];
  });
  return { name, cypher: query, parameters: Object.fromEntries(values) };
}

export function savedOfKept(kept: KeptQuery[]): SavedQuery[] {
  return kept
    .map(({ name, cypher, parameters }) => ({ name, query: cypher, texts: textsOf(parameters) }))
    .sort(byName);
}

/** What the server has to be told so that it has `next` instead of `now`. */
export function changesBetween(now: SavedQuery[], next: SavedQuery[]): { put: SavedQuery[]; gone: string[] } {
  const before = new Map(now.map((each) => [each.name, JSON.stringify(keptOf(each))]));
  return {
    put: next.filter((each) => before.get(each.name) !== JSON.stringify(keptOf(each))),
    gone: now.map(({ name }) => name).filter((name) => next.every((each) => each.name !== name)),
  };
}
