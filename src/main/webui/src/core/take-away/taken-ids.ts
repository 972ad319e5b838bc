import type { Canvas } from '../explore/canvas';
import { MOST_IDS } from './model';

/** What of a canvas is taken: what is selected, members of groups with them; without a selection all that is not hidden. */
export function takenIds(canvas: Canvas, selected: ReadonlySet<string>): string[] {
  const chosen = [...selected].flatMap((id) => canvas.groups.get(id)?.members ?? [id]);
  const ids =
    chosen.length > 0
      ? chosen
      : [...canvas.nodes.values()].filter(({ hidden }) => !hidden).map(({ node }) => node.id);
  return [...new Set(ids)].filter((id) => canvas.nodes.has(id)).slice(0, MOST_IDS);
}
