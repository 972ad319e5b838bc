import worldUrl from 'world-atlas/countries-50m.json?url';
import { read } from '../../api/client';
import { spotsOnMap } from '../../core/explore/arranging';
import type { Canvas } from '../../core/explore/canvas';
import type { Drawing } from '../../core/explore/drawing';
import { centresOf } from '../../core/explore/map-centres';
import type { Spot } from '../../core/explore/placing';
import type { World } from '../../core/world';

/** Where all would stand on a map of the world, which is fetched when it is first wanted. */
export async function layOnMap(canvas: Canvas, drawing: Drawing): Promise<Map<string, Spot>> {
  const world = await read<World>(worldUrl);
  return spotsOnMap(canvas, drawing, centresOf(canvas, world));
}
