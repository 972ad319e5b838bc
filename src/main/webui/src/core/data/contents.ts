import { RELATION_TYPES } from '../model';

/** Types of relations and labels of nodes that a dataset holds, with their numbers. */
export type Contents = Record<string, number>;

/** Nodes have labels, relations types in capitals. */
export function isRelation(kind: string): boolean {
  return kind === kind.toUpperCase();
}

const NO_PATHS = new Set(['LISTED_IN', 'CLASSIFIED_AS']);

/** Relations that a trace can follow. */
export function tracedRelations(contents: Contents): number {
  return Object.entries(contents)
    .filter(([kind]) => isRelation(kind) && !NO_PATHS.has(kind))
    .reduce((sum, [, count]) => sum + count, 0);
}

export function totalOf(contents: Contents): number {
  return Object.values(contents).reduce((sum, count) => sum + count, 0);
}

/** The question over a dataset alone: whatever its relations join. */
export function traceSearchOf(dataset: string, contents: Contents): Record<string, unknown> {
  const relation = RELATION_TYPES.filter((type) => (contents[type] ?? 0) > 0);
  const kind = relation.every((type) => type === 'SUPPLIES') ? 'Company' : 'any';
  return { from: kind, to: kind, relation, hops: 3, dataset: [dataset] };
}
