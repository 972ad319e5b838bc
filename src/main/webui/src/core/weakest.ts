import type { TracePath } from './model';

/** The places of the hops with the least weight on a path of several: more than one where they are equally weak. */
export function weakestOf({ hops, weakest }: Pick<TracePath, 'hops' | 'weakest'>): number[] {
  const least = hops[weakest]?.weight ?? 0;
  const all = hops.flatMap(({ weight }, index) => (Math.abs(weight - least) < 1e-9 ? [index] : []));
  return hops.length > 1 ? all : [];
}
