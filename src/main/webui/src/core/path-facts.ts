import { countInferred, genericsOf } from './grades';
import { countDecisions, leastOf } from './joins';
import { kindOf, type Confidence, type TracePath } from './model';
import { countSources, type TraceView } from './trace';

/** What a path is judged by, beside its names. */
export interface PathFacts {
  /** Countries in the order of the path, each once where it follows itself. */
  route: string[];
  /** The least sure confidence of its hops, and of the decisions that it rests on. */
  confidence: Confidence | null;
  /** The newest date that a relation of the path states; null where none does. */
  newest: string | null;
  /** Distinct sources along the whole path. */
  sources: number;
  /** Hops of which every relation is inferred. */
  inferred: number;
  /** Components of which no particular article is known. */
  generic: number;
  /** Decisions that records are one, without which it would not be there as it is. */
  decisions: number;
  /** Hops that state no goods where goods were asked for. */
  gaps: number;
}

function countryAt(view: TraceView, id: string): string | null {
  const { country, operator } = view.nodes.get(id)?.properties ?? {};
  return country ?? operator ?? null;
}

/** `CN HK RU` for two firms in China, one in Hong Kong, a plant in Russia and its weapon. */
export function routeOf(view: TraceView, path: TracePath): string[] {
  const countries = path.nodes.map((id) => countryAt(view, id)).filter((country) => country !== null);
  return countries.filter((country, index) => country !== countries[index - 1]);
}

/** Companies and persons strictly between start and end. */
export function intermediariesOf(view: TraceView, path: TracePath): string[] {
  return path.nodes.slice(1, -1).filter((id) => {
    const node = view.nodes.get(id);
    return node && ['Company', 'Person'].includes(kindOf(node));
  });
}

/** Partial dates compare as texts once they are filled up to their last day. */
export function laterDate(one: string | null, other: string | null | undefined): string | null {
  if (!one || !other) {
    return one ?? other ?? null;
  }
  const filled = (date: string) => date + '-99-99'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
  return filled(other) > filled(one) ? other : one;
}

function newestOf(view: TraceView, path: TracePath): string | null {
  let newest: string | null = null;
  for (const id of path.hops.flatMap((hop) => hop.relations)) {
    const { validTo, validFrom, reported } = view.relations.get(id)?.properties ?? {};
    newest = laterDate(newest, validTo ?? validFrom ?? reported);
  }
  return newest;
}

function leastConfidence({ hops, recordJoins = [] }: TracePath): Confidence | null {
  return leastOf([...hops, ...recordJoins].map(({ confidence }) => confidence));
}

export function factsOf(view: TraceView, path: TracePath): PathFacts {
  return {
    route: routeOf(view, path),
    confidence: leastConfidence(path),
    newest: newestOf(view, path),
    sources: countSources(view, path),
    inferred: countInferred(view, path),
    generic: genericsOf(view, path).length,
    decisions: countDecisions(path),
    gaps: path.hops.filter((hop) => hop.gap === true).length,
  };
}
