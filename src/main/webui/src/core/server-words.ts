/** How the page finds a sentence of the server in its own catalogue: by the code, and by the words of its pattern. */

const FORMAT = /%%|%[-#+ 0,(]*\d*(?:\.\d+)?[a-zA-Z]/g;
const WORDS = 9;

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
  return code.replaceAll('.', '-');
}

/** A pattern as the catalogue writes it. */
export function catalogued(pattern: string): string {
  return pattern.replace(/\{(\d+)\}/g, '{{$1}}');
}

/** What is filled into an English sentence of the catalogue, or null where this is another sentence. */
export function filledIn(english: string, text: string): Record<string, string> | null {
  const names: string[] = [];
  const expression = english
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => {
      if (index % 2 === 1) {
        names.push(part);
        return '([\\s\\S]*?)';
      }
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  const found = new RegExp(`^${expression}$`).exec(text);
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']));
}

/** The sentences of the catalogue, by their codes and patterns, and pieces that are filled into them. */
export interface ServerWords {
  says: Record<string, Record<string, string>>;
  part: Record<string, string>;
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

/** Known pieces in what is filled in, such as a place in a statement, are said in the language too. */
function parts(given: Record<string, string>, words: ServerWords, english: ServerWords) {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      for (const [key, piece] of Object.entries(english.part)) {
        const filled = filledIn(piece, value);
        const said = filled && fill(words.part[key] ?? piece, filled);
        if (said !== null) {
          return [name, said];
        }
      }
      return [name, value];
    }),
  );
}

/**
 * A sentence of the server in another language; the English text where the catalogue has none for it.
 *
 * @param english the catalogue in English, by which the text is recognised where the server does not take it apart
 */
export function saidIn(words: ServerWords, english: ServerWords, said: Said): string {
  const code = keyOf(said.code);
  const known = words.says[code];
  const inEnglish = english.says[code] ?? {};
  if (!known) {
    return said.text;
  }
  const told = said.pattern ? known[slugOf(said.pattern)] : undefined;
  const exact = told && fill(told, parts(said.arguments ?? {}, words, english));
  if (exact) {
    return exact;
  }
  for (const [slug, sentence] of Object.entries(inEnglish)) {
    const filled = slug === 'any' ? null : filledIn(sentence, said.text);
    const recognised = filled && fill(known[slug] ?? '', parts(filled, words, english));
    if (recognised) {
      return recognised;
    }
  }
  return (known.any && fill(known.any, { text: said.text })) ?? said.text;
}
