import type { EntityDetail, Listing, RelationDetail, SingleFact, Source } from '../model';
import { kindOf, SOURCE_KINDS, type SourceKind } from '../sources';

/** What one document says of an entity. */
export interface Said {
  source: Source;
  /** It describes the entity itself. */
  describes: boolean;
  listings: Listing[];
  facts: SingleFact[];
  relations: RelationDetail[];
}

/** Documents of one kind; those that do not say theirs have none. */
export interface SaidByKind {
  kind: SourceKind | null;
  said: Said[];
}

function said(all: Map<string, Said>, source: Source): Said {
  const known = all.get(source.id) ?? { source, describes: false, listings: [], facts: [], relations: [] };
  all.set(source.id, known);
  return known;
}

function weightOf({ describes, listings, facts, relations }: Said): number {
  return relations.length + listings.length + facts.length + (describes ? 1 : 0);
}

/** Who says what of an entity: each document once, by its kind, those that say most first. */
export function whoSaysWhat(entity: EntityDetail, relations: RelationDetail[]): SaidByKind[] {
  const all = new Map<string, Said>();
  entity.sources.forEach((source) => (said(all, source).describes = true));
  for (const listing of entity.listings ?? []) {
    listing.sources.forEach((source) => said(all, source).listings.push(listing));
  }
  for (const fact of entity.facts ?? []) {
    fact.sources.forEach((source) => said(all, source).facts.push(fact));
  }
  for (const relation of relations) {
    relation.sources.forEach((source) => said(all, source).relations.push(relation));
  }
  const documents = [...all.values()].sort(
    (a, b) => weightOf(b) - weightOf(a) || a.source.id.localeCompare(b.source.id),
  );
  return [...SOURCE_KINDS, null]
    .map((kind) => ({ kind, said: documents.filter(({ source }) => kindOf(source) === kind) }))
    .filter((each) => each.said.length > 0);
}
