import type { Drawing, DrawnNode, DrawnTie } from '../explore/drawing';
import type { Spot } from '../explore/placing';
import { escaped, FONT, type Drawn } from './standalone';

/** The colours that a canvas is drawn in. */
export interface Colours {
  kinds: Record<string, string>;
  tie: string;
  control: string;
  ink: string;
  paper: string;
}

const RADIUS = 9;
const LABEL = 190;

function shape(kind: string, fill: string): string {
  const shapes: Record<string, string> = {
    Company: `<rect x="-8" y="-8" width="16" height="16" rx="3" fill="${fill}"/>`,
    Component: `<path d="M0 -9.5L8.3 -4.7V4.7L0 9.5L-8.3 4.7V-4.7Z" fill="${fill}"/>`,
    WeaponSystem: `<path d="M0 -10L10 0L0 10L-10 0Z" fill="${fill}"/>`,
  };
  return shapes[kind] ?? `<circle r="${RADIUS}" fill="${fill}"/>`;
}

function tie({ confidence, control }: DrawnTie, from: Spot, to: Spot, colours: Colours): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const end = { x: to.x - dx * (RADIUS + 3), y: to.y - dy * (RADIUS + 3) };
  const colour = escaped(control ? colours.control : colours.tie);
  const dash =
    confidence === 'confirmed' ? '' : ` stroke-dasharray="${confidence === 'probable' ? '7 4' : '2 4'}"`;
  const head = `${end.x} ${end.y} ${end.x - dx * 8 - dy * 4} ${end.y - dy * 8 + dx * 4} ${end.x - dx * 8 + dy * 4} ${end.y - dy * 8 - dx * 4}`;
  return (
    `<line x1="${from.x}" y1="${from.y}" x2="${end.x}" y2="${end.y}" stroke="${colour}" stroke-width="1.4"${dash}/>` +
    `<polygon points="${head}" fill="${colour}"/>`
  );
}

function node({ kind, name, members }: DrawnNode, { x, y }: Spot, colours: Colours): string {
  const label = members > 1 ? `${String(members)} ×` : name;
  const colour = escaped(colours.kinds[kind] ?? colours.ink);
  return (
    `<g transform="translate(${x} ${y})">${shape(kind, colour)}` +
    `<text x="14" y="4.5" font-family="${FONT}" font-size="13" fill="${escaped(colours.ink)}" ` +
    `stroke="${escaped(colours.paper)}" stroke-width="3" paint-order="stroke">${escaped(label)}</text></g>`
  );
}

/** A canvas as a drawing that stands by itself. `places` is where the reader sees its nodes. */
export function drawnCanvas(
  drawing: Drawing,
  places: ReadonlyMap<string, Spot>,
  colours: Colours,
): Drawn | null {
  const spotOf = new Map(drawing.nodes.map((each) => [each.id, places.get(each.id) ?? each.spot]));
  const spots = [...spotOf.values()];
  if (spots.length === 0) {
    return null;
  }
  const [x, y] = [Math.min(...spots.map((each) => each.x)), Math.min(...spots.map((each) => each.y))];
  const right = Math.max(...spots.map((each) => each.x));
  const bottom = Math.max(...spots.map((each) => each.y));
  const none = { x: 0, y: 0 };
  return {
    body: [
      ...drawing.ties.map((each) =>
        tie(each, spotOf.get(each.from) ?? none, spotOf.get(each.to) ?? none, colours),
      ),
      ...drawing.nodes.map((each) => node(each, spotOf.get(each.id) ?? none, colours)),
    ].join(''),
    box: { x: x - RADIUS, y: y - RADIUS, width: right - x + LABEL, height: bottom - y + 2 * RADIUS },
    paper: colours.paper,
    ink: colours.ink,
  };
}
