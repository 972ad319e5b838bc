import type { TraceBody } from '../model';

/** A question that words were read as: proposed, not asked. Places are of signs in the words. */
export interface Phrase {
  question: TraceBody;
  sentence: string;
  constraints: string[];
  /** At least two parts of a question were understood. */
  reads: boolean;
  read: { text: string; means: string; wider: boolean }[];
  notUnderstood: Place[];
  choices: PhraseChoice[];
  assumed: string[];
}

export interface Place {
  from: number;
  to: number;
  text: string;
}

export interface PhraseChoice extends Place {
  /** What stands in the question; nothing until one is chosen. */
  taken: string[];
  candidates: { id: string; label: string; name: string }[];
}

/** Which ids were chosen for which place. */
export type Chosen = Readonly<Record<string, string[]>>;

const WORDS = 3;
const SIGNS = 5;
const HAN = /\p{Script=Han}/gu;

/** Whether a text is long enough to be more than a name. */
export function mayBePhrase(text: string): boolean {
  return text.split(' ').length >= WORDS || (text.match(HAN)?.length ?? 0) >= SIGNS;
}

export function placeOf({ from, to }: Place): string {
  return `${from}-${to}`;
}

export function phraseParams(words: string, lang: string, chosen: Chosen): string {
  const params = new URLSearchParams({ words, lang });
  for (const [place, ids] of Object.entries(chosen)) {
    ids.forEach((id) => params.append('chosen', `${place}:${id}`));
  }
  return params.toString();
}

/** The words in pieces, some of them struck out. */
export function pieces(text: string, struck: readonly Place[]): { text: string; struck: boolean }[] {
  const all: { text: string; struck: boolean }[] = [];
  let end = 0;
  for (const { from, to } of struck) {
    all.push({ text: text.slice(end, from), struck: false }, { text: text.slice(from, to), struck: true });
    end = to;
  }
  return [...all, { text: text.slice(end), struck: false }].filter((piece) => piece.text !== '');
}

/** What the question leaves out of the words: not understood, or not chosen yet. */
export function leftOut({ notUnderstood, choices }: Phrase): string[] {
  return [...notUnderstood, ...choices.filter(({ taken }) => taken.length === 0)].map(({ text }) =>
    text.trim(),
  );
}
