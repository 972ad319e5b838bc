import type { Span } from './reading';

/** A block of a captured file with hits. */
export interface FoundPlace {
  block: number;
  /** Its printed number; empty if it has none. */
  page: string;
  snippet: string;
  marks: Span[];
}

/** A captured file that holds all of what was looked for. */
export interface FoundCapture {
  capture: string;
  name: string;
  kind: string;
  source: string;
  /** Of the source. */
  title: string;
  hits: number;
  places: FoundPlace[];
}

export interface FoundCaptures {
  documents: FoundCapture[];
  total: number;
  searched: number;
  /** Not read yet, so that nothing can be found in them; each search reads some. */
  unread: number;
  withoutText: number;
  complete: boolean;
}

/** As it stands in the address: what is looked for, and what of it is read. */
export interface DocumentSearch {
  q?: string;
  capture?: string;
  /** The block that is to be in sight. */
  at?: string;
  /** The words there, as the document spells them. */
  find?: string;
}

/** The server takes no longer text. */
export const LONGEST_SEARCH = 200;

const SIGN = /[\p{L}\p{N}]/u;
/** One sign of these is a word. */
const WHOLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text can be looked for in documents: one letter begins a word in each of them. */
export function wantedOf(text: string): 'empty' | 'short' | 'asked' {
  if (!SIGN.test(text)) {
    return 'empty';
  }
  const long = /[\p{L}\p{N}]{2}/u.test(text);
  return long || WHOLE.test(text) ? 'asked' : 'short';
}

/** A snippet cut where something in it begins or ends to be marked. */
export function snippetPieces({ snippet, marks }: FoundPlace): { text: string; marked: boolean }[] {
  const pieces = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: snippet.slice(at, start), marked: false });
    pieces.push({ text: snippet.slice(Math.max(at, start), end), marked: true });
    at = Math.max(at, end);
  }
  pieces.push({ text: snippet.slice(at), marked: false });
  return pieces.filter(({ text }) => text !== '');
}

/** The address under which one is read, at a place; the first where none is named. */
export function readingOf(q: string, { capture, places }: FoundCapture, place = places[0]): DocumentSearch {
  const find = place && snippetPieces(place).find(({ marked }) => marked)?.text;
  return {
    q,
    capture,
    ...(place ? { at: String(place.block) } : {}),
    ...(find === undefined ? {} : { find }),
  };
}

/** The block of an address; undefined if it names none. */
export function blockOf({ at }: DocumentSearch): number | undefined {
  const block = Number(at);
  return at !== undefined && at !== '' && Number.isSafeInteger(block) && block >= 0 ? block : undefined;
}
