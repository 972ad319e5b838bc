import { timelineOfRelations, type Timeline } from '../timeline';
import type { Canvas } from './canvas';
import type { Drawing } from './drawing';

/** When the relations that are drawn held, and when that was reported. */
export function timeOf(canvas: Canvas, { ties }: Drawing): Timeline {
  const ids = ties.flatMap(({ relations }) => relations);
  return timelineOfRelations(ids.flatMap((id) => canvas.relations.get(id) ?? []));
}

/**
 * What is drawn of some bins, first and last: lines with a relation that held in them, or that was reported in them where
 * nobody says when it held, and their ends.
 */
export function drawnIn(
  { ties }: Drawing,
  { bins }: Timeline,
  [first, last]: readonly [number, number],
): { nodes: Set<string>; ties: Set<string> } {
  const saysWhen = new Set(bins.flatMap(({ held }) => held));
  const chosen = bins.slice(first, last + 1);
  const inside = new Set([
    ...chosen.flatMap(({ held }) => held),
    ...chosen.flatMap(({ reported }) => reported.filter((id) => !saysWhen.has(id))),
  ]);
  const lit = ties.filter(({ relations }) => relations.some((id) => inside.has(id)));
  return {
    nodes: new Set(lit.flatMap(({ from, to }) => [from, to])),
    ties: new Set(lit.map(({ key }) => key)),
  };
}
