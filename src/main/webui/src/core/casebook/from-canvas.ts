import type { SavedCase } from '../explore/case';
import type { Casebook } from './model';

/** Each is a request of its own; a canvas with more than that is looked at, and not collected as a whole. */
const AT_ONCE = 60;

/** The entities in sight on the canvas of an investigation of which nothing is collected yet; none where there are too many. */
export function uncollected(
  { canvas }: Pick<SavedCase, 'canvas'>,
  { items }: Pick<Casebook, 'items'>,
): string[] {
  const collected = new Set(items.flatMap(({ nodes }) => nodes));
  const ids = canvas.nodes.filter(({ id, hidden }) => !hidden && !collected.has(id)).map(({ id }) => id);
  return ids.length > AT_ONCE ? [] : ids;
}
