import { text } from './canvas-signs';
import { escaped, wrapped, type Drawn, type DrawnCard } from './standalone';

const WIDTH = 210;
const FIELD = 10;
const SIZE = 12;
const LINE = 16;
/** A letter is about half as wide as its line is high; a Chinese sign is as wide as two. */
const LETTERS = 31;
const WIDE_LETTERS = 15;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7af]/;

function linesOf(words: string): string[] {
  return words.split('\n').flatMap((line) => wrapped(line, WIDE.test(line) ? WIDE_LETTERS : LETTERS));
}

function drawnCard(card: DrawnCard, { paper, ink }: Drawn): { body: string; height: number } {
  const said = linesOf(card.text);
  const about = card.about.flatMap((name) => linesOf(`→ ${name}`));
  const height = (said.length + about.length) * LINE + 2 * FIELD;
  const rows = [...said, ...about].map((line, row) =>
    text(
      line,
      { x: card.x + FIELD, y: card.y + FIELD + (row + 1) * LINE - 4 },
      { ink, paper },
      { size: SIZE },
    ),
  );
  const sheet =
    `<rect x="${card.x}" y="${card.y}" width="${WIDTH}" height="${height}" rx="4" fill="${escaped(paper)}" ` +
    `stroke="${escaped(ink)}" stroke-width="0.8"/>`;
  return { body: sheet + rows.join(''), height };
}

/**
 * The drawing with its cards in it, each as long as its text. Cards become lines only here, after names were taken out of their
 * whole texts: in lines, a name could be cut where no search finds it.
 */
export function withCards(drawn: Drawn): Drawn {
  const { cards = [], ...rest } = drawn;
  const made = cards.map((card) => ({ ...card, ...drawnCard(card, drawn) }));
  const { x, y, width, height } = drawn.box;
  const left = Math.min(x, ...made.map((card) => card.x));
  const top = Math.min(y, ...made.map((card) => card.y));
  const right = Math.max(x + width, ...made.map((card) => card.x + WIDTH));
  const bottom = Math.max(y + height, ...made.map((card) => card.y + card.height));
  return {
    ...rest,
    body: drawn.body + made.map(({ body }) => body).join(''),
    box: { x: left, y: top, width: right - left, height: bottom - top },
  };
}
