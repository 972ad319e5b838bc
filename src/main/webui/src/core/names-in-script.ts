import type { Language } from './language';
import type { GraphNode } from './model';

/** The letters that readers of a language read, where these are not Latin. */
const LETTERS: Partial<Record<Language, RegExp>> = { uk: /\p{Script=Cyrillic}/gu, zh: /\p{Script=Han}/gu };
const LATIN = /\p{Script=Latin}/gu;
/** A Cyrillic name without these may be Ukrainian; with those of the second it surely is. */
const RUSSIAN_ONLY = /[ыэёъ]/iu;
const UKRAINIAN_ONLY = /[іїєґ]/iu;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

function isIn(name: string, letters: RegExp): boolean {
  // Chinese names say in one sign what takes Latin letters a word.
  const weight = letters === LETTERS.zh ? 3 : 1;
  const here = count(name, letters) * weight;
  return here > 0 && here >= count(name, LATIN);
}

function likeness(name: string, language: Language): number {
  if (language !== 'uk') {
    return 0;
  }
  return UKRAINIAN_ONLY.test(name) ? 2 : RUSSIAN_ONLY.test(name) ? 0 : 1;
}

/** Of several names the one that readers of the language read most easily; null where the data have none. */
export function nameFor(language: Language, names: string[]): string | null {
  const letters = LETTERS[language];
  const readable = letters ? names.filter((name) => isIn(name, letters)) : [];
  return readable.reduce<string | null>(
    (best, name) => (best === null || likeness(name, language) > likeness(best, language) ? name : best),
    null,
  );
}

export interface Names {
  /** In the script of the reader where the data have one. */
  name: string;
  /** As the data call it, where that is something else. */
  other: string | null;
}

let reader: Language = 'en';
let known = new WeakMap<GraphNode, Names>();

/** Says whose script names are shown in; the page tells it whenever its language changes. */
export function readNamesIn(language: Language): void {
  reader = language;
  known = new WeakMap();
}

/** What the reader sees an entity called, and what stands beside that where there is room. */
export function namesFor(node: GraphNode | undefined, id: string): Names {
  const { name = id, aliases = [] } = node?.properties ?? {};
  if (node === undefined || LETTERS[reader] === undefined) {
    return { name, other: null };
  }
  const before = known.get(node);
  if (before) {
    return before;
  }
  const here = nameFor(reader, [name, ...aliases]);
  const names = here === null || here === name ? { name, other: null } : { name: here, other: name };
  known.set(node, names);
  return names;
}

/** In the script of the reader, where the data have such a name. */
export function nameOf(node: GraphNode | undefined, id: string): string {
  return namesFor(node, id).name;
}
