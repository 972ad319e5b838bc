import { CONSTANTS, KEYWORD_SET } from './words';

export type TokenKind =
  | 'keyword'
  | 'constant'
  | 'name'
  | 'function'
  | 'label'
  | 'relationType'
  | 'property'
  | 'text'
  | 'number'
  | 'parameter'
  | 'comment'
  | 'operator'
  | 'bracket';

export interface Token {
  kind: TokenKind;
  from: number;
  to: number;
  text: string;
}

/** What must be known at a place to read on: kept small, the editor copies it for every line. */
export interface Place {
  /** The mark that ends what is open: a quote, a backtick, or the end of a comment; empty outside of them. */
  open: string;
  openKind: TokenKind;
  /** Open brackets, outermost first; `[` of a relation pattern is written `-`. */
  brackets: string;
  /** The last token that is neither space nor comment. */
  before: string;
}

export const START: Place = { open: '', openKind: 'text', brackets: '', before: '' };

const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const NUMBER = /0x[\da-f]+|\d+(?:_\d+)*(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+/iy;
const PARAMETER = /\$(?:[\p{L}_][\p{L}\p{N}_]*|`[^`\n]*`|\d+)?/uy;
const OPERATOR = /<-|->|<=|>=|<>|=~|\.\.|\|\||[-+*/%^=<>|&!:.,;?@#~]/y;

function match(pattern: RegExp, line: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0] ?? null;
}

/** Where the mark that closes stands behind, or -1; a backslash hides the next character of a text. */
function closing(line: string, at: number, mark: string): number {
  for (let index = at; index < line.length; index += 1) {
    if (line[index] === '\\' && mark !== '`' && mark !== '*/') {
      index += 1;
    } else if (line.startsWith(mark, index)) {
      return index + mark.length;
    }
  }
  return -1;
}

function readOpen(line: string, at: number, place: Place): { to: number; kind: TokenKind } {
  const end = closing(line, at, place.open);
  const kind = place.openKind;
  if (end < 0) {
    return { to: line.length, kind };
  }
  if (place.open !== '*/') {
    place.before = place.open === '`' ? 'name' : 'text';
  }
  place.open = '';
  return { to: end, kind };
}

/** What a name is, by what stands around it. */
function nameKind(word: string, rest: string, { before, brackets }: Place): TokenKind {
  const inside = brackets.at(-1);
  if (before === '.') {
    return /^\s*\(/.test(rest) ? 'function' : 'property';
  }
  if (before === ':' || ((before === '|' || before === '&' || before === '!') && inside !== '[')) {
    if (inside === '-') {
      return 'relationType';
    }
    return inside === '{' ? wordKind(word, rest) : 'label';
  }
  if (before === 'AS') {
    return 'name';
  }
  if (inside === '{' && (before === '{' || before === ',') && /^\s*:/.test(rest)) {
    return 'property';
  }
  return wordKind(word, rest);
}

// Keywords that are functions before a bracket, and the two that need a WITH to be one.
const CALLED = /^(count|collect|exists|any|all|none|single|shortestpath|allshortestpaths)$/i;
const WITH_FOLLOWS = /^(starts|ends)$/i;

function isKeyword(word: string, rest: string): boolean {
  if (WITH_FOLLOWS.test(word)) {
    return /^\s+with\b/i.test(rest);
  }
  return KEYWORD_SET.has(word.toUpperCase()) && !(CALLED.test(word) && /^\s*\(/.test(rest));
}

function wordKind(word: string, rest: string): TokenKind {
  if (CONSTANTS.has(word.toUpperCase())) {
    return 'constant';
  }
  if (isKeyword(word, rest)) {
    return 'keyword';
  }
  return /^\s*\(/.test(rest) || /^\.[\p{L}_][\p{L}\p{N}_.]*\s*\(/u.test(rest) ? 'function' : 'name';
}

function readBracket(sign: string, place: Place): void {
  if ('([{'.includes(sign)) {
    const ofRelation = sign === '[' && (place.before === '-' || place.before === '<-');
    place.brackets += ofRelation ? '-' : sign;
  } else {
    place.brackets = place.brackets.slice(0, -1);
  }
  place.before = sign;
}

function openerAt(line: string, at: number): { open: string; kind: TokenKind; length: number } | null {
  if (line.startsWith('/*', at)) {
    return { open: '*/', kind: 'comment', length: 2 };
  }
  const sign = line[at] ?? '';
  if (sign === "'" || sign === '"') {
    return { open: sign, kind: 'text', length: 1 };
  }
  return sign === '`' ? { open: sign, kind: 'name', length: 1 } : null;
}

/** Reads the token that begins at `at`, which is no space, and moves `place` behind it. */
export function readToken(line: string, at: number, place: Place): { to: number; kind: TokenKind } {
  if (place.open !== '') {
    return readOpen(line, at, place);
  }
  if (line.startsWith('//', at)) {
    return { to: line.length, kind: 'comment' };
  }
  const opener = openerAt(line, at);
  if (opener) {
    place.open = opener.open;
    place.openKind = opener.kind;
    return readOpen(line, at + opener.length, place);
  }
  const sign = line[at] ?? '';
  if ('()[]{}'.includes(sign)) {
    readBracket(sign, place);
    return { to: at + 1, kind: 'bracket' };
  }
  return readWord(line, at, place);
}

function readWord(line: string, at: number, place: Place): { to: number; kind: TokenKind } {
  const name = match(NAME, line, at);
  if (name !== null) {
    const kind = nameKind(name, line.slice(at + name.length), place);
    place.before = kind === 'keyword' ? name.toUpperCase() : 'name';
    return { to: at + name.length, kind };
  }
  const number = match(NUMBER, line, at);
  if (number !== null) {
    place.before = 'number';
    return { to: at + number.length, kind: 'number' };
  }
  const parameter = match(PARAMETER, line, at);
  if (parameter !== null) {
    place.before = 'parameter';
    return { to: at + parameter.length, kind: 'parameter' };
  }
  const operator = match(OPERATOR, line, at) ?? line[at] ?? '';
  place.before = operator;
  return { to: at + Math.max(1, operator.length), kind: 'operator' };
}

/** All tokens of a statement; a text or comment over several lines is one token a line. */
export function tokensOf(text: string): Token[] {
  const place: Place = { ...START };
  const tokens: Token[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let at = 0;
    while (at < line.length) {
      if (place.open === '' && /\s/.test(line[at] ?? '')) {
        at += 1;
        continue;
      }
      const { to, kind } = readToken(line, at, place);
      tokens.push({ kind, from: start + at, to: start + to, text: line.slice(at, to) });
      at = to;
    }
    start += line.length + 1;
  }
  return tokens;
}

/** Whether two statements differ in nothing but white space and the case of keywords. */
export function saysTheSame(one: string, other: string): boolean {
  const bare = (text: string) =>
    tokensOf(text)
      .map((token) =>
        token.kind === 'keyword' || token.kind === 'constant' ? token.text.toUpperCase() : token.text,
      )
      .join('')
      .replace(/\s+/g, '');
  return bare(one) === bare(other);
}
