import type { Spot } from '../explore/placing';
import type { Confidence, Kind } from '../model';
import { escaped, FONT } from './standalone';

/** How a canvas is drawn. */
export interface Looks {
  kinds: Record<string, string>;
  tie: string;
  control: string;
  ink: string;
  paper: string;
  /** Of the strokes inside a sign. */
  sign: string;
  /** The strokes inside each sign, on a field of 24. */
  strokes: Partial<Record<Kind, string[]>>;
}

export const RADIUS = 9;
const [FIELD, ICON] = [24, 10.5];

function shape(kind: string, fill: string): string {
  const shapes: Record<string, string> = {
    Company: `<rect x="-8" y="-8" width="16" height="16" rx="3" fill="${fill}"/>`,
    Component: `<path d="M0 -9.5L8.3 -4.7V4.7L0 9.5L-8.3 4.7V-4.7Z" fill="${fill}"/>`,
    WeaponSystem: `<path d="M0 -10L10 0L0 10L-10 0Z" fill="${fill}"/>`,
    Vessel: `<path d="M-9 -6H9L6 8H-6Z" fill="${fill}"/>`,
  };
  return shapes[kind] ?? `<circle r="${RADIUS}" fill="${fill}"/>`;
}

/** The sign of a kind, as it is on the page: shape, colour and strokes. */
export function signOf(kind: Kind, { x, y }: Spot, looks: Looks): string {
  const scale = ICON / FIELD;
  const strokes = (looks.strokes[kind] ?? []).map((line) => `<path d="${escaped(line)}"/>`).join('');
  const icon =
    strokes &&
    `<g transform="scale(${scale}) translate(${-FIELD / 2} ${-FIELD / 2})" fill="none" stroke="${escaped(looks.sign)}" ` +
      `stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`;
  return `<g transform="translate(${x} ${y})">${shape(kind, escaped(looks.kinds[kind] ?? looks.ink))}${icon}</g>`;
}

/** Surer is less broken, as everywhere on the page. */
export function dashOf(confidence: Confidence): string {
  return confidence === 'confirmed' ? '' : ` stroke-dasharray="${confidence === 'probable' ? '7 4' : '2 4'}"`;
}

const WIDE_SIGN = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/** How wide a text of this size is, about: no page is there to measure it. */
export function widthOf(words: string, size: number): number {
  return [...words].reduce((sum, sign) => sum + (WIDE_SIGN.test(sign) ? 1 : 0.53) * size, 0);
}

interface TextStyle {
  size: number;
  anchor?: 'middle';
}

export function text(
  words: string,
  { x, y }: Spot,
  { ink, paper }: Pick<Looks, 'ink' | 'paper'>,
  { size, anchor }: TextStyle,
): string {
  const middle = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  return (
    `<text x="${x}" y="${y}"${middle} font-family="${FONT}" font-size="${size}" fill="${escaped(ink)}" ` +
    `stroke="${escaped(paper)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(words)}</text>`
  );
}
