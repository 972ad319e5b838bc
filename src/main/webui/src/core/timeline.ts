import type { Relation } from './model';
import { heldIn, monthsOf, textOfMonth, type Month } from './months';
import type { TraceView } from './trace';

export interface TimeBin {
  /** First and last month. */
  first: Month;
  last: Month;
  since: string;
  until: string;
  /** Relations that held in it, as far as their dates may be meant. */
  held: string[];
  /** Relations that were reported in it. */
  reported: string[];
}

export interface Timeline {
  bins: TimeBin[];
  /** Months in a bin: 1, 3 or 12. */
  step: number;
  dated: number;
  undated: number;
}

const MOST_BINS = 64;

function stepFor(months: number): number {
  return [1, 3, 12].find((step) => months / step <= MOST_BINS) ?? 12;
}

/** The relations of the paths in sight, each once. */
function relationsOf(view: TraceView): Relation[] {
  const ids = new Set([...view.hops.values()].flatMap((hop) => hop.relations));
  return [...ids].flatMap((id) => view.relations.get(id) ?? []);
}

function emptyBins(first: Month, last: Month): { bins: TimeBin[]; step: number } {
  const step = stepFor(last - first + 1);
  const bins: TimeBin[] = [];
  for (let month = Math.floor(first / step) * step; month <= last; month += step) {
    const end = month + step - 1;
    const [since, until] = [textOfMonth(month), textOfMonth(end)];
    bins.push({ first: month, last: end, since, until, held: [], reported: [] });
  }
  return { bins, step };
}

/** When the hops of the paths held and when that was reported; what names no date is counted apart. */
export function timelineOf(view: TraceView): Timeline {
  return timelineOfRelations(relationsOf(view));
}

/** The same of any relations. */
export function timelineOfRelations(relations: readonly Relation[]): Timeline {
  const held = relations.map((relation) => ({ relation, months: heldIn(relation) }));
  const reported = relations.map((relation) => ({
    relation,
    months: monthsOf(relation.properties.reported),
  }));
  const known = [...held, ...reported].flatMap(({ months }) => months ?? []).filter(Number.isFinite);
  const dated = held.filter(({ months }) => months !== null).length;
  const counts = { dated, undated: relations.length - dated };
  if (known.length === 0) {
    return { bins: [], step: 1, ...counts };
  }
  const { bins, step } = emptyBins(Math.min(...known), Math.max(...known));
  const fill = (what: typeof held, into: 'held' | 'reported') =>
    what.forEach(({ relation, months }) => {
      bins
        .filter((bin) => months !== null && months[0] <= bin.last && months[1] >= bin.first)
        .forEach((bin) => bin[into].push(relation.id));
    });
  fill(held, 'held');
  fill(reported, 'reported');
  return { bins, step, ...counts };
}

/** Paths with a hop that one of the relations makes. */
export function pathsWith(view: TraceView, relations: string[]): number[] {
  const wanted = new Set(relations);
  const indexes = [...view.hops.values()]
    .filter((hop) => hop.relations.some((id) => wanted.has(id)))
    .flatMap((hop) => view.pathsByHop.get(hop.key) ?? []);
  return [...new Set(indexes)].sort((a, b) => a - b);
}

/** The bins that a period takes in, first and last; all of them where it is open. */
export function binsOf(
  { bins }: Timeline,
  since: string | undefined,
  until: string | undefined,
): [number, number] {
  const first = monthsOf(since)?.[0] ?? -Infinity;
  const last = monthsOf(until)?.[1] ?? Infinity;
  const inside = bins.flatMap((bin, index) => (bin.last >= first && bin.first <= last ? index : []));
  return [inside[0] ?? 0, inside.at(-1) ?? Math.max(0, bins.length - 1)];
}
