import type { Spot } from './placing';

/** However small a sign is drawn, so many pixels around its middle belong to it. */
const LEAST_REACH = 7;

/** Signs reach a little further to their corners than to their sides. */
const CORNERS = 1.12;

/** A sign on the canvas, its radius in pixels of the screen; places in any unit, of which `scale` pixels make one. */
export interface Pointable extends Spot {
  id: string;
  radius: number;
}

/** Which sign is pointed at: the one whose middle is nearest, if any reaches as far. */
export function pointedAt(place: Spot, scale: number, signs: Iterable<Pointable>): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const { id, x, y, radius } of signs) {
    const distance = Math.hypot(x - place.x, y - place.y) * scale;
    if (distance <= Math.max(LEAST_REACH, radius * CORNERS) && distance < least) {
      [best, least] = [id, distance];
    }
  }
  return best;
}
