import { placeOf } from '../roles';
import type { Canvas } from './canvas';
import type { Spot } from './placing';

/** The name of a country over its entities. */
export interface CountryTitle extends Spot {
  code: string;
}

/** Between a title and the uppermost entity of its country, in pixels. */
const GAP = 26;

/** Over the entities of each country, where these stand; `places` by the ids of what is drawn. */
export function countryTitlesOf(canvas: Canvas, places: ReadonlyMap<string, Spot>): CountryTitle[] {
  const spots = new Map<string, Spot[]>();
  for (const [id, spot] of places) {
    const code = placeOf(canvas.nodes.get(canvas.groups.get(id)?.members[0] ?? id)?.node);
    if (code !== null) {
      spots.set(code, [...(spots.get(code) ?? []), spot]);
    }
  }
  return [...spots].map(([code, all]) => ({
    code,
    x: Math.round(all.reduce((sum, { x }) => sum + x, 0) / all.length),
    y: Math.round(Math.min(...all.map(({ y }) => y)) - GAP),
  }));
}
