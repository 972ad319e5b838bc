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

/** How many sources speak for themselves: those of one origin, or one publisher, are one, also beside the source that they repeat. */
export function countIndependent(sources: readonly Source[]): number {
  return new Set(sources.map(({ id, origin, publisher }) => origin || publisher || id)).size;
}

/** Documents that are one independent source. */
export interface SourceGroup {
  key: string;
  /** What they repeat: a document among them by its title, else as they name it. */
  origin: string;
  sources: Source[];
}

/** Those of one origin together, what they repeat before them; otherwise in the order in which they come. */
export function groupSources(sources: readonly Source[]): SourceGroup[] {
  const groups = new Map<string, SourceGroup>();
  for (const source of sources) {
    const key = source.origin || source.publisher || source.id;
    const group = groups.get(key) ?? { key, origin: key, sources: [] };
    groups.set(key, group);
    if (source.id === key) {
      group.origin = source.title;
      group.sources.unshift(source);
    } else {
      group.sources.push(source);
    }
  }
  return [...groups.values()];
}
