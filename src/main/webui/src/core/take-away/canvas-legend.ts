import type { Drawing } from '../explore/drawing';
import { CONFIDENCES, NODE_LABELS, type Confidence, type Kind } from '../model';
import type { Spot } from '../explore/placing';
import { dashOf, signOf, text, widthOf, type Looks } from './canvas-signs';
import { escaped, type Drawn } from './standalone';

/** What the signs mean. */
export interface LegendWords {
  kind: (kind: Kind) => string;
  confidence: (confidence: Confidence) => string;
  /** Lines of ownership and control. */
  control: string;
  /** A badge: "EU: on a list of this authority". */
  listed: string;
}

const SIZE = 12;
const ROW = 22;
const ABOVE = 26;
const [SIGN, LINE, GAP] = [16, 30, 22];

interface Entry {
  words: string;
  width: number;
  draw: (at: Spot) => string;
}

function lineEntry(words: string, colour: string, dash: string, looks: Looks): Entry {
  return {
    words,
    width: LINE + 6 + widthOf(words, SIZE) + GAP,
    draw: ({ x, y }) =>
      `<line x1="${x}" y1="${y}" x2="${x + LINE}" y2="${y}" stroke="${escaped(colour)}" stroke-width="1.6"${dash}/>` +
      text(words, { x: x + LINE + 6, y: y + 4 }, looks, { size: SIZE }),
  };
}

function entriesOf({ nodes, ties }: Drawing, words: LegendWords, looks: Looks): Entry[] {
  const kinds = NODE_LABELS.filter((label) => nodes.some(({ kind }) => kind === label));
  const goods = ties.filter(({ control }) => !control);
  const confidences = CONFIDENCES.filter((each) => goods.some(({ confidence }) => confidence === each));
  const signs = kinds.map((kind): Entry => ({
    words: words.kind(kind),
    width: SIGN + 8 + widthOf(words.kind(kind), SIZE) + GAP,
    draw: ({ x, y }) =>
      signOf(kind, { x: x + SIGN / 2, y }, looks) +
      text(words.kind(kind), { x: x + SIGN + 8, y: y + 4 }, looks, { size: SIZE }),
  }));
  return [
    ...signs,
    ...confidences.map((each) => lineEntry(words.confidence(each), looks.tie, dashOf(each), looks)),
    ...(ties.some(({ control }) => control) ? [lineEntry(words.control, looks.control, '', looks)] : []),
    ...(nodes.some(({ badges }) => badges.length > 0)
      ? [
          {
            words: words.listed,
            width: widthOf(words.listed, SIZE) + GAP,
            draw: ({ x, y }: Spot) => text(words.listed, { x, y: y + 4 }, looks, { size: SIZE }),
          },
        ]
      : []),
  ];
}

/** Below the drawing, in rows as wide as it: each sign, line and badge that is in it, with its meaning. */
export function legendOf(
  drawing: Drawing,
  words: LegendWords,
  looks: Looks,
  box: Drawn['box'],
): { body: string; width: number; height: number } {
  const most = Math.max(box.width, 480);
  const parts: string[] = [];
  let [x, row, widest] = [0, 0, 0];
  for (const entry of entriesOf(drawing, words, looks)) {
    if (x > 0 && x + entry.width > most) {
      [x, row] = [0, row + 1];
    }
    parts.push(entry.draw({ x: box.x + x, y: box.y + box.height + ABOVE + row * ROW }));
    x += entry.width;
    widest = Math.max(widest, x);
  }
  return { body: parts.join(''), width: widest, height: ABOVE + (row + 1) * ROW };
}
