import type { PlaceInText, StatementMessage } from './model';
import { tokensOf } from './tokens';

export interface Span {
  from: number;
  to: number;
}

/** Lines and columns count from one; a place behind the text's end is its end. */
export function offsetOf(text: string, { line, column }: PlaceInText): number {
  let start = 0;
  for (let number = 1; number < line; number += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) {
      return text.length;
    }
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return Math.min(start + Math.max(0, column - 1), end < 0 ? text.length : end);
}

/** What a message is about: what it says itself, else the word that stands there, else the last sign of the text. */
export function spanOf(text: string, message: StatementMessage): Span | null {
  if (!message.line || !message.column) {
    return null;
  }
  const from = offsetOf(text, { line: message.line, column: message.column });
  if (message.length) {
    return { from, to: Math.min(text.length, from + message.length) };
  }
  const token = tokensOf(text).find((each) => each.from <= from && from < each.to);
  if (token) {
    return { from, to: token.to };
  }
  const solid = text.trimEnd().length;
  return from >= solid && solid > 0
    ? { from: solid - 1, to: solid }
    : { from, to: Math.min(text.length, from + 1) };
}

/** The place in brackets, in any language: `(line 2, column 7)`, `（第 2 行第 7 列）`. */
function placeIn(line: number): RegExp {
  return new RegExp(` ?[(（][^()（）]*?\\b${String(line)}\\b[^()（）]*?\\d+[^()（）]*[)）]+`);
}

/** The sentence without the place that it names and the level it begins with: both are shown beside it. */
export function bareMessage({ message, line }: StatementMessage): string {
  const sentence = message.replace(/^(warn|info|error): /, '');
  const bare = line ? sentence.replace(placeIn(line), '') : sentence;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
