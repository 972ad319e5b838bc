import { isGeneric, restsOnInference } from './grades';
import { decisionsOf, joinsAt, type TraceDecision, type TraceJoin } from './joins';
import type { Confidence, GraphNode, Source, TracePath } from './model';
import { rankOf, type TraceView } from './trace';
import { weakestOf } from './weakest';

export interface ReportJoin extends TraceJoin {
  made: TraceDecision[];
}

export interface ReportHop {
  types: string[];
  confidence: Confidence;
  /** How many hops of its path are as weak as this, the weakest one; 0 where it is not. */
  weakest: number;
  /** Its sources suggest it, none states it. */
  inferred: boolean;
  /** It leads to a component of which no particular article is known. */
  generic: boolean;
  /** How many sources that speak for themselves. */
  sources: number;
  to: GraphNode | undefined;
  toId: string;
  /** Numbers of the footnotes, from 1. */
  notes: number[];
  /** Where it leads to: the records that are taken for one there. */
  joins: ReportJoin[];
}

export interface ReportPath {
  /** From 1. */
  rank: number;
  fromId: string;
  from: GraphNode | undefined;
  /** At its start. */
  joins: ReportJoin[];
  hops: ReportHop[];
}

export interface Report {
  paths: ReportPath[];
  /** The documents cited, in the order of their numbers. */
  notes: Source[];
  /** For each of them the number of an earlier one that is the same independent source; null where there is none. */
  sameAs: (number | null)[];
}

function sameAs(notes: readonly Source[]): (number | null)[] {
  const first = new Map<string, number>();
  return notes.map(({ id, origin }, index) => {
    const key = origin || id;
    const earlier = first.get(key) ?? null;
    first.set(key, earlier ?? index + 1);
    return earlier;
  });
}

/** Numbers for sources in the order in which they are first cited. */
class Notes {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly known: Map<string, Source>) {}

  numberOf(id: string): number {
    const number = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, number);
    return number;
  }

  list(): Source[] {
    return [...this.numbers.keys()].map((id) => this.known.get(id) ?? { id, title: id });
  }
}

function joinsOf(view: TraceView, path: TracePath, at: number): ReportJoin[] {
  return joinsAt(path, at).map((join) => ({ ...join, made: decisionsOf(view.answer, join) }));
}

function hopsOf(view: TraceView, path: TracePath, notes: Notes): ReportHop[] {
  const weak = weakestOf(path);
  return path.hops.map((hop, index) => {
    const relations = hop.relations.flatMap((id) => view.relations.get(id) ?? []);
    const cited = new Set(relations.flatMap(({ properties }) => properties.sources ?? []));
    const toId = path.nodes[index + 1] ?? '';
    return {
      types: [...new Set(relations.map(({ type }) => type))],
      confidence: hop.confidence,
      weakest: weak.includes(index) ? weak.length : 0,
      inferred: restsOnInference(view, hop.relations),
      generic: isGeneric(view.nodes.get(toId)),
      sources: hop.sources,
      to: view.nodes.get(toId),
      toId,
      joins: joinsOf(view, path, index + 1),
      notes: [...cited].map((id) => notes.numberOf(id)).sort((a, b) => a - b),
    };
  });
}

/** The paths in sight with a footnote for every document that they rest on. */
export function reportOf(view: TraceView, sources: Source[]): Report {
  const notes = new Notes(new Map(sources.map((source) => [source.id, source])));
  const paths = view.paths.map((path, index) => {
    const fromId = path.nodes[0] ?? '';
    const from = view.nodes.get(fromId);
    const rank = rankOf(view, index);
    return { rank, fromId, from, joins: joinsOf(view, path, 0), hops: hopsOf(view, path, notes) };
  });
  const cited = notes.list();
  return { paths, notes: cited, sameAs: sameAs(cited) };
}
