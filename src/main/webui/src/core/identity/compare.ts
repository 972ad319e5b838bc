/** How two values, one of each record, stand to each other; `apart`: they share a line and nothing else. */
export type Likeness = 'equal' | 'similar' | 'different' | 'apart' | 'left' | 'right';

/** A value in words; those that the other side lacks are marked. */
export interface Word {
  text: string;
  differs: boolean;
}

/** One line of the comparison: a value on one side, or on both. */
export interface Line {
  likeness: Likeness;
  left: Word[] | null;
  right: Word[] | null;
}

const ENOUGH_ALIKE = 0.5;

/** Case, width, quotes and signs make no difference between names and addresses. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Han is written without blanks: each character is compared by itself. */
function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? [];
}

function foldedWords(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .map(folded)
      .filter((word) => word !== ''),
  );
}

/** The share of their words that two values have in common, of 0 to 1. */
function alike(left: string, right: string): number {
  const [a, b] = [foldedWords(left), foldedWords(right)];
  const common = [...a].filter((word) => b.has(word)).length;
  return (2 * common) / Math.max(1, a.size + b.size);
}

function plain(text: string): Word[] {
  return [{ text, differs: false }];
}

/** The value with the words marked that the other has not; neighbours of one kind stand together. */
function against(text: string, other: string): Word[] {
  const known = foldedWords(other);
  const words: Word[] = [];
  for (const word of wordsOf(text)) {
    const fold = folded(word);
    const blank = fold === '';
    const last = words.at(-1);
    const differs = blank ? (last?.differs ?? false) : !known.has(fold);
    if (last?.differs === differs) {
      last.text += word;
    } else {
      words.push({ text: word, differs });
    }
  }
  return words;
}

function nearest(value: string, others: string[]): number {
  const scores = others.map((other) => alike(value, other));
  const best = Math.max(-1, ...scores);
  return best >= ENOUGH_ALIKE ? scores.indexOf(best) : -1;
}

/**
 * Aligns the values of two lists: equal ones first, then those that share most of their words, then the rest, each
 * alone. An absent value is no difference: files are silent about much.
 */
export function aligned(left: readonly string[], right: readonly string[]): Line[] {
  const rest = [...new Set(right)];
  const equal: Line[] = [];
  const open: string[] = [];
  for (const value of new Set(left)) {
    const place = rest.findIndex((other) => folded(other) === folded(value));
    const other = place < 0 ? undefined : rest.splice(place, 1)[0];
    if (other === undefined) {
      open.push(value);
    } else {
      equal.push({ likeness: 'equal', left: plain(value), right: plain(other) });
    }
  }
  const similar: Line[] = [];
  const alone: Line[] = [];
  for (const value of open) {
    const place = nearest(value, rest);
    const other = place < 0 ? undefined : rest.splice(place, 1)[0];
    if (other === undefined) {
      alone.push({ likeness: 'left', left: plain(value), right: null });
    } else {
      similar.push({ likeness: 'similar', left: against(value, other), right: against(other, value) });
    }
  }
  const others = rest.map((value): Line => ({ likeness: 'right', left: null, right: plain(value) }));
  return [...equal, ...similar, ...paired(alone, others)];
}

/** Values without a counterpart share lines, so that the table is no longer than it must be. */
function paired(left: Line[], right: Line[]): Line[] {
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, index) => {
    const [a, b] = [left[index]?.left ?? null, right[index]?.right ?? null];
    return { likeness: a && b ? 'apart' : a ? 'left' : 'right', left: a, right: b };
  });
}

/** Of one value each: equal, one part of the other (a year and a day in it), or wholly different. */
export function single(left: string | undefined, right: string | undefined): Line[] {
  if (left === undefined || right === undefined) {
    return aligned(left === undefined ? [] : [left], right === undefined ? [] : [right]);
  }
  const likeness =
    folded(left) === folded(right)
      ? 'equal'
      : left.startsWith(right) || right.startsWith(left)
        ? 'similar'
        : 'different';
  const words = (text: string): Word[] => [{ text, differs: likeness === 'different' }];
  return [{ likeness, left: words(left), right: words(right) }];
}

/** Lists of values that contradict each other unless they share one: numbers of one kind, or countries. */
export function exclusive(left: readonly string[], right: readonly string[]): Line[] {
  const lines = aligned(left, right);
  if (lines.some(({ likeness }) => likeness === 'equal')) {
    return lines;
  }
  return lines.map((line) =>
    line.left === null || line.right === null
      ? line
      : { likeness: 'different', left: allDiffers(line.left), right: allDiffers(line.right) },
  );
}

function allDiffers(words: Word[]): Word[] {
  return [{ text: words.map(({ text }) => text).join(''), differs: true }];
}
