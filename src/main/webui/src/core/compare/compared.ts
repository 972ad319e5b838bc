import type { TraceAnswer, TracePath } from '../model';

export const PARTS = ['one', 'both', 'other'] as const;
export type Part = (typeof PARTS)[number];

/** What of two answers is only in one, in both, or only in the other. */
export interface Compared {
  paths: TracePath[];
  starts: string[];
  ends: string[];
}

/** A path is the same where it goes over the same entities in the same order. */
export function pathKey({ nodes }: TracePath): string {
  return nodes.join('\n');
}

function partsOf<T>(one: T[], other: T[], keyOf: (each: T) => string): Record<Part, T[]> {
  const [inOne, inOther] = [new Set(one.map(keyOf)), new Set(other.map(keyOf))];
  return {
    one: one.filter((each) => !inOther.has(keyOf(each))),
    both: one.filter((each) => inOther.has(keyOf(each))),
    other: other.filter((each) => !inOne.has(keyOf(each))),
  };
}

const endsOf = ({ paths }: TraceAnswer, at: 0 | -1) => [
  ...new Set(paths.flatMap(({ nodes }) => nodes.at(at) ?? [])),
];

/** Both answers side by side. Suppliers and weapons are told apart by themselves: both may have one, on other paths. */
export function compared(one: TraceAnswer, other: TraceAnswer): Record<Part, Compared> {
  const paths = partsOf(one.paths, other.paths, pathKey);
  const starts = partsOf(endsOf(one, 0), endsOf(other, 0), (id) => id);
  const ends = partsOf(endsOf(one, -1), endsOf(other, -1), (id) => id);
  const of = (part: Part): Compared => ({ paths: paths[part], starts: starts[part], ends: ends[part] });
  return { one: of('one'), both: of('both'), other: of('other') };
}

/** Whether all of its paths are there to be compared. */
export function isWhole({ paths, summary }: TraceAnswer): boolean {
  return summary.complete && paths.length >= summary.paths;
}
