import type { Drawing, DrawnNode, DrawnTie } from '../explore/drawing';
import { NAME_HEIGHT, placeNames, placeWords, type PlacedName, type ToName } from '../explore/names';
import type { Spot } from '../explore/placing';
import { withCards } from './canvas-cards';
import { legendOf, type LegendWords } from './canvas-legend';
import { dashOf, RADIUS, signOf, text, widthOf, type Looks } from './canvas-signs';
import { escaped, type Drawn, type DrawnCard } from './standalone';

/** What is said on the drawing. */
export interface CanvasWords extends LegendWords {
  /** On a line: "supplies". */
  tie: (tie: DrawnTie) => string;
}

/** A card of the canvas, and those that it is about: as what they are drawn, and their names. */
export interface CardToDraw {
  spot: Spot;
  text: string;
  about: { drawn: string; name: string }[];
}

/** Room around the drawing in which names may stand. */
const ROOM = 320;
const LINE_ROOM = 36;
const [NAME, SMALL] = [13, 11];
const BADGE_FIELD = 3;
const BADGE_GAP = 4;

function lineOf({ confidence, control }: DrawnTie, from: Spot, to: Spot, looks: Looks): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const end = { x: to.x - dx * (RADIUS + 3), y: to.y - dy * (RADIUS + 3) };
  const colour = escaped(control ? looks.control : looks.tie);
  const head = `${end.x} ${end.y} ${end.x - dx * 8 - dy * 4} ${end.y - dy * 8 + dx * 4} ${end.x - dx * 8 + dy * 4} ${end.y - dy * 8 - dx * 4}`;
  return (
    `<line x1="${from.x}" y1="${from.y}" x2="${end.x}" y2="${end.y}" stroke="${colour}" stroke-width="1.4"${dashOf(confidence)}/>` +
    `<polygon points="${head}" fill="${colour}"/>`
  );
}

function badgeWidth(badge: string): number {
  return widthOf(badge, SMALL) + 2 * BADGE_FIELD;
}

function labelOf({ name, members }: DrawnNode): string {
  return members > 1 ? `${String(members)} ×` : name;
}

function labelWidth(node: DrawnNode): number {
  return node.badges.reduce(
    (sum, badge) => sum + BADGE_GAP + badgeWidth(badge),
    widthOf(labelOf(node), NAME),
  );
}

function nameOf(node: DrawnNode, { x, y }: Spot, looks: Looks): string {
  const label = labelOf(node);
  let at = x + widthOf(label, NAME) + BADGE_GAP;
  const badges = node.badges.map((badge) => {
    const width = badgeWidth(badge);
    const drawn =
      `<rect x="${at}" y="${y - 7}" width="${width}" height="14" rx="3" fill="${escaped(looks.paper)}" ` +
      `stroke="${escaped(looks.ink)}" stroke-width="0.8"/>` +
      text(badge, { x: at + width / 2, y: y + 4 }, looks, { size: SMALL, anchor: 'middle' });
    at += width + BADGE_GAP;
    return drawn;
  });
  return text(label, { x, y: y + 4.5 }, looks, { size: NAME }) + badges.join('');
}

/** A name for each, beside its sign where nothing is in its way; to its right where there is no such place. */
function namesFor(nodes: DrawnNode[], spotOf: ReadonlyMap<string, Spot>, drawing: Drawing) {
  const ends = (id: string) =>
    drawing.ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const wanted = nodes
    .map((node): ToName => ({
      id: node.id,
      ...(spotOf.get(node.id) ?? { x: 0, y: 0 }),
      radius: RADIUS,
      widths: [labelWidth(node)],
      ends: ends(node.id).flatMap((id) => spotOf.get(id) ?? []),
    }))
    .sort((one, other) => other.ends.length - one.ends.length);
  const placed = placeNames(wanted, { width: Infinity, height: Infinity });
  const named = new Set(placed.map(({ id }) => id));
  const anyway = wanted.filter(({ id }) => !named.has(id));
  const names: PlacedName[] = [
    ...placed,
    ...anyway.map(({ id, x, y, widths: [width = 0] }) => ({ id, form: 0, x: x + RADIUS + 4, y, width })),
  ];
  return { wanted, names };
}

function boundsOf(spots: Spot[], names: PlacedName[]): Drawn['box'] {
  const left = Math.min(...spots.map(({ x }) => x - RADIUS), ...names.map(({ x }) => x));
  const right = Math.max(...spots.map(({ x }) => x + RADIUS), ...names.map(({ x, width }) => x + width));
  const top = Math.min(...spots.map(({ y }) => y - RADIUS), ...names.map(({ y }) => y - NAME_HEIGHT / 2));
  const bottom = Math.max(...spots.map(({ y }) => y + RADIUS), ...names.map(({ y }) => y + NAME_HEIGHT / 2));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The corner that leaves room to the left and above: names are placed where nothing is less than 0. */
function cornerOf({ nodes }: Drawing): Spot {
  return {
    x: Math.min(...nodes.map(({ spot }) => spot.x)) - ROOM,
    y: Math.min(...nodes.map(({ spot }) => spot.y)) - LINE_ROOM,
  };
}

function from(corner: Spot, { x, y }: Spot): Spot {
  return { x: x - corner.x, y: y - corner.y };
}

function threads(cards: CardToDraw[], corner: Spot, at: (id: string) => Spot, looks: Looks): string {
  return cards
    .flatMap(({ spot, about }) =>
      about.map(({ drawn }) => {
        const [begin, end] = [from(corner, spot), at(drawn)];
        return (
          `<line x1="${begin.x}" y1="${begin.y}" x2="${end.x}" y2="${end.y}" stroke="${escaped(looks.ink)}" ` +
          `stroke-width="0.8" stroke-opacity="0.4"/>`
        );
      }),
    )
    .join('');
}

function cardsFrom(cards: CardToDraw[], corner: Spot): DrawnCard[] {
  return cards.map(({ spot, text: words, about }) => ({
    ...from(corner, spot),
    text: words,
    about: about.map(({ name }) => name),
  }));
}

/** A canvas as a drawing that stands by itself, with its legend: whole, and as large as its names ask for, however far the reader has zoomed out. */
export function drawnCanvas(
  drawing: Drawing,
  looks: Looks,
  words: CanvasWords,
  cards: CardToDraw[] = [],
): Drawn | null {
  if (drawing.nodes.length === 0) {
    return null;
  }
  const corner = cornerOf(drawing);
  const spotOf = new Map(drawing.nodes.map(({ id, spot }) => [id, from(corner, spot)]));
  const at = (id: string) => spotOf.get(id) ?? { x: 0, y: 0 };
  const { wanted, names } = namesFor(drawing.nodes, spotOf, drawing);
  const lines = drawing.ties.map((tie) => ({
    key: tie.key,
    from: at(tie.from),
    to: at(tie.to),
    width: widthOf(words.tie(tie), SMALL),
  }));
  const said = placeWords(lines, wanted, names);
  const written = cardsFrom(cards, corner);
  // The legend stands below the cards too.
  const { box } = withCards({
    body: '',
    box: boundsOf([...spotOf.values()], names),
    paper: looks.paper,
    ink: looks.ink,
    cards: written,
  });
  const nameAt = new Map(names.map((name) => [name.id, name]));
  const legend = legendOf(drawing, words, looks, box);
  const body = [
    threads(cards, corner, at, looks),
    ...drawing.ties.map((tie) => lineOf(tie, at(tie.from), at(tie.to), looks)),
    ...drawing.ties.map((tie) => {
      const spot = said.get(tie.key);
      const style = { size: SMALL, anchor: 'middle' as const };
      return spot ? text(words.tie(tie), { x: spot.x, y: spot.y + 4 }, looks, style) : '';
    }),
    ...drawing.nodes.map((node) => signOf(node.kind, at(node.id), looks)),
    ...drawing.nodes.map((node) => nameOf(node, nameAt.get(node.id) ?? at(node.id), looks)),
    legend.body,
  ].join('');
  const width = Math.max(box.width, legend.width);
  return {
    body,
    box: { ...box, width, height: box.height + legend.height },
    paper: looks.paper,
    ink: looks.ink,
    cards: written,
  };
}
