import type { Captured } from './model';

export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'row', 'line'] as const;

/** A paragraph, heading, item, row or line of a captured file. */
export interface Block {
  /** Place of its document in the file, from 0. */
  part: number;
  /** Place of its page, from 1; 0 where there are none. */
  page: number;
  kind: (typeof BLOCK_KINDS)[number];
  /** Which paragraph, line or row of its table it is; 0 if it is none. */
  number: number;
  table: number;
  text: string;
}

export interface Part {
  address: string;
  title: string;
  /** The printed numbers of its pages. */
  pages: string[];
}

export interface CapturedText {
  state: 'text' | 'none' | 'locked' | 'unreadable';
  encoding: string;
  parts: Part[];
  blocks: Block[];
  complete: boolean;
}

export interface Mark {
  block: number;
  start: number;
  lastBlock: number;
  end: number;
}

/** Where in the text stands what a claim rests on, and how sure that is. */
export interface Passage {
  how: 'exact' | 'guess' | 'place' | 'none';
  place?: { first: number; last: number } | null;
  mark?: Mark | null;
  /** How often the quoted words stand there. */
  times: number;
}

export interface ReadCapture {
  capture: Captured;
  text: CapturedText;
  passage: Passage;
}

/** What a claim says of its document. */
export interface Sought {
  locator?: string;
  says?: string;
  quote?: string;
  names?: string[];
}

/** The sentence that says how sure a passage is. */
export type PassageWord = 'exact' | 'exactElsewhere' | 'guess' | 'guessInPlace' | 'place' | 'none' | 'begin';

export function passageWord({ how, place, mark }: Passage, sought: Sought): PassageWord {
  if (how === 'exact') {
    const elsewhere = place && mark && (mark.block < place.first || mark.block > place.last);
    return elsewhere ? 'exactElsewhere' : 'exact';
  }
  if (how === 'guess') {
    return place ? 'guessInPlace' : 'guess';
  }
  const asked = [sought.locator, sought.says, sought.quote].some((each) => each);
  return how === 'none' && !asked ? 'begin' : how;
}

/** The block to be in sight first. */
export function firstSight({ mark, place }: Passage): number | null {
  return mark?.block ?? place?.first ?? null;
}

/** Some letters of a block. */
export interface Span {
  start: number;
  end: number;
}

/** A hit of what is looked for, in the order of the text. */
export interface Hit extends Span {
  block: number;
}

const MOST_HITS = 2_000;

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** Where a text is found, whatever its case and the blanks between its words. */
export function findHits(blocks: readonly Block[], wanted: string): { hits: Hit[]; complete: boolean } {
  const words = wanted.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) {
    return { hits: [], complete: true };
  }
  const pattern = new RegExp(words.map(escaped).join('\\s+'), 'giu');
  const hits: Hit[] = [];
  for (const [block, { text }] of blocks.entries()) {
    for (const found of text.matchAll(pattern)) {
      if (hits.length >= MOST_HITS) {
        return { hits, complete: false };
      }
      hits.push({ block, start: found.index, end: found.index + found[0].length });
    }
  }
  return { hits, complete: true };
}

/** A piece of a block that is shown in one way. */
export interface Piece {
  text: string;
  start: number;
  marked: boolean;
  /** Place among the hits of the block; null if it is none. */
  hit: number | null;
}

/** A block cut where something in it begins or ends. */
export function piecesOf(text: string, marked: Span | null, hits: readonly Span[]): Piece[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...(marked ? [marked] : []), ...hits]) {
    cuts.add(start).add(Math.min(end, text.length));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const hit = hits.findIndex((each) => each.start <= start && start < each.end);
    return {
      text: text.slice(start, places[index + 1]),
      start,
      marked: marked !== null && marked.start <= start && start < marked.end,
      hit: hit < 0 ? null : hit,
    };
  });
}

/** What of a block is marked. */
export function markedIn(block: number, length: number, mark: Mark | null | undefined): Span | null {
  if (!mark || block < mark.block || block > mark.lastBlock) {
    return null;
  }
  return { start: block === mark.block ? mark.start : 0, end: block === mark.lastBlock ? mark.end : length };
}

/** So many blocks are shown around what is to be seen; more when asked for. */
export const PORTION = 600;

export interface Shown {
  from: number;
  until: number;
}

export function shownAround(block: number, all: number): Shown {
  return { from: Math.max(0, block - PORTION / 2), until: Math.min(all, block + PORTION) };
}

/** Grown so that a block is in it. */
export function withBlock(shown: Shown, block: number, all: number): Shown {
  return {
    from: Math.min(shown.from, Math.max(0, block - 50)),
    until: Math.max(shown.until, Math.min(all, block + 50)),
  };
}
