import { isInferred } from './grades';
import type { Confidence, GraphNode, RelationDetail, Source } from './model';
import { countIndependent, kindOf, SOURCE_KINDS, type SourceKind } from './sources';

/** What a relation or a hop rests on. */
export interface Grounds {
  confidence: Confidence;
  /** Sources that speak for themselves. */
  independent: number;
  documents: number;
  /** The most solid kind among them; null where none states its kind. */
  best: SourceKind | null;
  /** It is known when it held; a date of the report alone does not count. */
  dated: boolean;
  /** Its newest date of all, as a partial date; null where there is none. */
  newest: string | null;
  /** Goods are stated, or one of its ends is a component. */
  goods: boolean;
  /** Suggested by its sources, not stated by them. */
  inferred: boolean;
}

export type Reason =
  'noSource' | 'single' | 'several' | 'alone' | 'repeats' | 'inferred' | 'noGoods' | 'undated' | 'old';

const SURER: readonly Confidence[] = ['possible', 'probable', 'confirmed'];
const FULL_SCALE = '2022-02-24';

function filledUp(date: string): string {
  return date + '-12-31'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

function newestOf(relations: readonly RelationDetail[]): string | null {
  const dates = relations.flatMap(
    ({ properties: { validTo, validFrom, reported } }) => validTo ?? validFrom ?? reported ?? [],
  );
  return dates.sort((one, other) => (filledUp(one) < filledUp(other) ? -1 : 1)).at(-1) ?? null;
}

function bestOf(sources: readonly Source[]): SourceKind | null {
  const kinds = sources.map(kindOf);
  return SOURCE_KINDS.find((kind) => kinds.includes(kind)) ?? null;
}

/** Goods are named, or known: one end is a part, or makes the other. */
function statesGoods({ type, components, properties, fromNode, toNode }: RelationDetail): boolean {
  const isPart = (node: GraphNode) => node.labels.includes('Component');
  const makes = type === 'MANUFACTURES' || type === 'DEVELOPS';
  return (
    makes || components.length > 0 || (properties.hs ?? []).length > 0 || isPart(fromNode) || isPart(toNode)
  );
}

/** Of one relation, or of all relations of a hop together. */
export function groundsOf(relations: readonly RelationDetail[]): Grounds {
  const byId = new Map(
    relations.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const)),
  );
  const sources = [...byId.values()];
  const confidences = relations.map(({ properties }) => properties.confidence ?? 'possible');
  return {
    confidence: SURER.findLast((each) => confidences.includes(each)) ?? 'possible',
    independent: countIndependent(sources),
    documents: sources.length,
    best: bestOf(sources),
    dated: relations.some(({ properties: { validFrom, validTo } }) => (validFrom ?? validTo) !== undefined),
    newest: newestOf(relations),
    goods: relations.some(statesGoods),
    inferred: relations.length > 0 && relations.every(isInferred),
  };
}

function sourceReasons({ independent, documents }: Grounds): Reason[] {
  const basis = independent === 0 ? 'noSource' : independent === 1 ? 'single' : 'several';
  return [
    basis,
    ...(documents > independent ? (['repeats'] as const) : []),
    ...(independent === 1 ? (['alone'] as const) : []),
  ];
}

/** Why it is no surer than it is, and no less sure, in the order in which it is said. */
export function reasonsOf(grounds: Grounds): Reason[] {
  const { inferred, goods, dated, newest } = grounds;
  return [
    ...sourceReasons(grounds),
    ...(inferred ? (['inferred'] as const) : []),
    ...(goods ? [] : (['noGoods'] as const)),
    ...(dated ? [] : (['undated'] as const)),
    ...(newest !== null && filledUp(newest) < FULL_SCALE ? (['old'] as const) : []),
  ];
}

/** Really weak: possible at most, inferred, or on one report alone that repeats another's or is of the press and undated. */
export function isWeak({ confidence, inferred, independent, best, dated }: Grounds): boolean {
  const aloneAndThin = best === 'relay' || (best === 'press' && !dated);
  return confidence === 'possible' || inferred || independent === 0 || (independent === 1 && aloneAndThin);
}
