import { geoNaturalEarth1 } from 'd3-geo';
import { anchorOf } from '../map-layout';
import { placeOf } from '../roles';
import type { World } from '../world';
import type { Canvas } from './canvas';
import type { Spot } from './placing';

/** So that the entities of neighbours have room beside each other. */
const SCALE = 1500;

/** The middle of each country of the canvas, in its units, around the origin; those with the most entities first. */
export function centresOf(canvas: Canvas, world: World): Map<string, Spot> {
  const counts = new Map<string, number>();
  for (const { node } of canvas.nodes.values()) {
    const place = placeOf(node);
    if (place !== null) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const projection = geoNaturalEarth1().rotate([-60, 0]).translate([0, 0]).scale(SCALE);
  const codes = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return new Map(
    codes.flatMap(([code]) => {
      const anchor = anchorOf(world, code);
      const [x, y] = (anchor && projection(anchor)) ?? [NaN, NaN];
      return Number.isNaN(x) || Number.isNaN(y) ? [] : [[code, { x, y }] as const];
    }),
  );
}
