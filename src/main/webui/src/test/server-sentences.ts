import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { patternOf } from '../core/server-words';

/** A sentence with which the server refuses, by its code; without a pattern where its words are put together at run time. */
export interface ServerSentence {
  code: string;
  pattern: string | null;
  file: string;
}

const JAVA = join(import.meta.dirname, '../../../java/spoor');
/** What only programs ask for: a person who reads the page never does. */
const FOR_PROGRAMS = [
  /^reconcile\//,
  /^console\/web\/QueryApi/,
  /^export\/ExportCommand/,
  /^dossier\/DossierCommand/,
  /^command\//,
  /^mcp\//,
];
const THROWN =
  /(?:new (?:BadInput|NotFound|Conflict|Refused|LimitReached|Busy|Unavailable|Expired|NotSignedIn|FieldFault)|BadInput\s*\.inField|Problems\s*\.of|\bbad|\bunknown)\(/g;
const CODE = /^[a-z]\w*(?:\.[\w-]+)*$/;
const TEXT = /^"((?:[^"\\]|\\.)*)"/;

/** The arguments of a call, from behind its bracket on. */
function argumentsOf(source: string, from: number): string[] {
  const found: string[] = [];
  let depth = 0;
  let begin = from;
  for (let at = from; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    const text = sign === '"' ? TEXT.exec(source.slice(at)) : null;
    if (text) {
      at += text[0].length - 1;
    } else if ('([{'.includes(sign)) {
      depth += 1;
    } else if (')]}'.includes(sign) && depth > 0) {
      depth -= 1;
    } else if (sign === ')' || (sign === ',' && depth === 0)) {
      found.push(source.slice(begin, at).trim());
      begin = at + 1;
      if (sign === ')') {
        return found;
      }
    }
  }
  return found;
}

/** A text that stands in the source as a whole, be it in pieces; null where something else is part of it. */
function literalOf(argument = ''): string | null {
  let rest = argument.trim();
  let whole = '';
  for (;;) {
    const text = TEXT.exec(rest);
    if (!text) {
      return null;
    }
    whole += JSON.parse(text[0]) as string;
    rest = rest.slice(text[0].length).trim();
    if (rest === '') {
      return whole;
    }
    if (!rest.startsWith('+')) {
      return null;
    }
    rest = rest.slice(1).trim();
  }
}

/** A sentence with what is filled in, be it wrapped: `Sentence.of("…", x)`, `"…".formatted(x)`. */
function formatOf(argument = ''): { format: string; filled: boolean } | null {
  const wrapped = /^Sentence\s*\.of\(/.exec(argument);
  if (wrapped) {
    const inner = argumentsOf(argument, wrapped[0].length);
    const format = literalOf(inner[0]);
    return format === null ? null : { format, filled: inner.length > 1 };
  }
  const formatted = /^([\s\S]*")\s*\.formatted\(/.exec(argument);
  const format = literalOf(formatted?.[1] ?? argument);
  return format === null ? null : { format, filled: formatted !== null };
}

/** Refusals, by the names of what is thrown. */
function refusalsIn(file: string, source: string): ServerSentence[] {
  return [...source.matchAll(THROWN)].flatMap((call) => {
    const given = argumentsOf(source, call.index + call[0].length);
    const first = call[0].includes('Problems') ? 1 : 0;
    const code = literalOf(given[first]);
    if (code === null || !CODE.test(code)) {
      return [];
    }
    const inField = call[0].includes('inField');
    const last = call[0].includes('FieldFault') ? 3 : first + (inField ? 2 : 1);
    const found = call[0].endsWith('unknown(') ? null : formatOf(given[last]);
    const filled = inField || given.length > last + 1 || found?.filled === true;
    const format = found && (inField ? `'%s' ${found.format}` : found.format);
    return [{ code, pattern: format && (filled ? patternOf(format) : format), file }];
  });
}

/** What an import remarks on a record: a code and, in the same call, a sentence. */
function remarksIn(file: string, source: string): ServerSentence[] {
  return [...source.matchAll(/\b\w+\(\s*(?=(?:[\w.]+,\s*)*"[a-z]+\.[\w.]+")/g)].flatMap((call) => {
    const given = argumentsOf(source, call.index + call[0].length);
    const at = given.findIndex((argument) => CODE.test(literalOf(argument) ?? ''));
    const code = literalOf(given[at]);
    const found = given
      .slice(at + 1)
      .map(formatOf)
      .find((each) => each?.format.includes(' '));
    return code === null || !found
      ? []
      : [
          {
            code,
            pattern: found.filled || /%[sd]/.test(found.format) ? patternOf(found.format) : found.format,
            file,
          },
        ];
  });
}

function sentencesIn(file: string): ServerSentence[] {
  const source = readFileSync(join(JAVA, file), 'utf8');
  return [...refusalsIn(file, source), ...(file.startsWith('ingest/') ? remarksIn(file, source) : [])];
}

/** Every sentence with which the server refuses something that the page asks. */
export function serverSentences(): ServerSentence[] {
  return readdirSync(JAVA, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.java') && !FOR_PROGRAMS.some((each) => each.test(file)))
    .sort()
    .flatMap(sentencesIn);
}
