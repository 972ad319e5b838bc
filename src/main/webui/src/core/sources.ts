import type { Source } from './model';

export const SOURCE_KINDS = [
  'official',
  'court',
  'register',
  'research',
  'press',
  'company',
  'relay',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The kind of a source, where it says one that the page has a word for. */
export function kindOf({ kind }: Source): SourceKind | null {
  return SOURCE_KINDS.find((known) => known === kind) ?? null;
}

/** How many sources speak for themselves: those of one origin are one, also beside the source that they repeat. */
export function countIndependent(sources: readonly Source[]): number {
  return new Set(sources.map(({ id, origin }) => origin || id)).size;
}
