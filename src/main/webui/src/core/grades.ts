import type { Confidence, GraphNode, NodeProperties, Relation, TracePath } from './model';
import type { TraceView } from './trace';

/** A relation that its sources suggest but do not state: its note begins with these words. */
export function isInferred({ properties }: Pick<Relation, 'properties'>): boolean {
  return typeof properties.note === 'string' && properties.note.startsWith('Inferred:');
}

/** A component of which no particular article is known: two relations that meet in it need not concern the same one. */
export function isGeneric(node: GraphNode | undefined): boolean {
  if (!node?.labels.includes('Component')) {
    return false;
  }
  const { name = '', partNumber, makerCountry }: NodeProperties = node.properties;
  return (
    name.endsWith('(unspecified)') ||
    name.endsWith(' not stated)') ||
    (partNumber === undefined && makerCountry === undefined)
  );
}

/** Whether all relations of a hop are inferred. */
export function restsOnInference(view: TraceView, relations: readonly string[]): boolean {
  return (
    relations.length > 0 &&
    relations.every((id) => {
      const relation = view.relations.get(id);
      return relation !== undefined && isInferred(relation);
    })
  );
}

export function countInferred(view: TraceView, path: TracePath): number {
  return path.hops.filter(({ relations }) => restsOnInference(view, relations)).length;
}

/** The components of a path at the level of which alone it holds. */
export function genericsOf(view: TraceView, path: TracePath): string[] {
  return path.nodes.filter((id) => isGeneric(view.nodes.get(id)));
}

/** The hop to doubt, as far as the answer alone tells: its sources come only when it is opened. */
export function isDoubtful(
  view: TraceView,
  hop: { confidence: Confidence; relations: readonly string[] },
): boolean {
  return hop.confidence === 'possible' || restsOnInference(view, hop.relations);
}
