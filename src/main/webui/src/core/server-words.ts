/** How the page finds a sentence of the server in its own catalogue: by the code, and by the words of its pattern. */

const FORMAT = /%%|%[-#+ 0,(]*\d*(?:\.\d+)?[a-zA-Z]/g;
const WORDS = 9;
const BETWEEN_SENTENCES = /(?<=[.!?]) (?=\p{Lu})/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
/** Codes of the database itself, such as 01N50, have one room in the catalogue. */
const OF_DATABASE = /^\d{2}[A-Z]\w{2}$/;

/** `'{1}' must be {2} to {3}.` of `'%s' must be %d to %d.`, as the server tells it. */
export function patternOf(format: string): string {
  let place = 0;
  return format.replace(FORMAT, (found) => {
    if (found === '%%') {
      return '%';
    }
    place += 1;
    return `{${String(place)}}`;
  });
}

/** The first words of a pattern, for its key: `1-must-be-2-to-3`. */
export function slugOf(pattern: string): string {
  const words = pattern.match(/[A-Za-z]+|\d+/g) ?? [];
  return words.slice(0, WORDS).join('-').toLowerCase();
}

/** Codes are parted by dots, which the catalogue parts its own keys by. */
export function keyOf(code: string): string {
  return OF_DATABASE.test(code) ? 'neo4j' : code.replaceAll('.', '-');
}

/** A pattern as the catalogue writes it. */
export function catalogued(pattern: string): string {
  return pattern.replace(/\{(\d+)\}/g, '{{$1}}');
}

/** What is filled into an English sentence of the catalogue, or null where this is another; `…` stands for anything. */
export function filledIn(english: string, text: string): Record<string, string> | null {
  const names: string[] = [];
  const expression = english
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => {
      if (index % 2 === 1) {
        names.push(part);
        return '([\\s\\S]*?)';
      }
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[\\s\\S]*?');
    })
    .join('');
  const found = new RegExp(`^${expression}$`).exec(text);
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
}

/** The sentences of the catalogue, by their codes and patterns, and pieces that are filled into them. */
export interface ServerWords {
  says: Record<string, Record<string, string>>;
  part: Record<string, string>;
  /** By which numbers that are filled in are written; as the server has them without. */
  locale?: string;
}

/** What the server says: its English text, and that taken apart where it tells so. */
export interface Said {
  code: string;
  text: string;
  pattern?: string | null;
  arguments?: Record<string, string> | null;
}

function fill(sentence: string, given: Record<string, string>): string | null {
  const places = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
  return places.every((name) => given[name] !== undefined)
    ? sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => given[name] ?? '')
    : null;
}

function knownPiece(value: string, words: ServerWords, english: ServerWords): string | null {
  for (const [key, piece] of Object.entries(english.part)) {
    const filled = filledIn(piece, value);
    const said = filled && fill(words.part[key] ?? piece, parts(filled, words, english));
    if (said !== null) {
      return said;
    }
  }
  return null;
}

/** `2,000,000` as the reader's language writes it. */
function numberIn(value: string, locale?: string): string | null {
  return locale !== undefined && GROUPED.test(value)
    ? new Intl.NumberFormat(locale).format(Number(value.replaceAll(',', '')))
    : null;
}

/** A number, several known sentences one after the other, or a known piece; what is not known stays. */
function piece(value: string, words: ServerWords, english: ServerWords): string {
  const sentences = value.split(BETWEEN_SENTENCES);
  const said = sentences.length > 1 ? sentences.map((each) => knownPiece(each, words, english)) : [null];
  return said.every((each) => each !== null)
    ? said.join(' ')
    : (numberIn(value, words.locale) ?? knownPiece(value, words, english) ?? value);
}

/** Known pieces in what is filled in, such as a place in a statement, are said in the language too. */
function parts(given: Record<string, string>, words: ServerWords, english: ServerWords) {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, piece(value, words, english)]),
  );
}

/** Says nothing itself: only what is filled in. */
function isBare(sentence: string): boolean {
  return sentence.replace(/\{\{\w+\}\}/g, '').trim() === '';
}

/** By its English text, where a server does not take it apart, or takes apart a frame alone. */
function recognised(code: string, text: string, words: ServerWords, english: ServerWords): string | null {
  for (const [slug, sentence] of Object.entries(english.says[code] ?? {})) {
    const filled = slug === 'any' || isBare(sentence) ? null : filledIn(sentence, text);
    const said = filled && fill(words.says[code]?.[slug] ?? '', parts(filled, words, english));
    if (said) {
      return said;
    }
  }
  return null;
}

/**
 * A sentence of the server in another language; the English text where the catalogue has none for it.
 *
 * @param english the catalogue in English, by which the text is recognised where the server does not take it apart
 */
export function saidIn(words: ServerWords, english: ServerWords, said: Said): string {
  const code = keyOf(said.code);
  const { any, ...known } = words.says[code] ?? {};
  const told = said.pattern ? known[slugOf(said.pattern)] : undefined;
  const exact = told ? fill(told, parts(said.arguments ?? {}, words, english)) : null;
  if (told && exact && !isBare(told)) {
    return exact;
  }
  const framed = recognised(code, said.text, words, english) ?? exact;
  return framed ?? (any ? fill(any, { text: said.text }) : null) ?? piece(said.text, words, english);
}
