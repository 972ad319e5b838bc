const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼ`´]/g;
// Letters that are no base letter with a mark, as Unicode counts them.
const LETTERS: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** The text without what a searcher may leave out: case, accents, apostrophes, the width of letters. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter);
}

export function wordsOf(query: string): string[] {
  return folded(query)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
}

// Scripts that put no spaces between words.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const SHORT = 2;

/** Whether a folded text has the word: anywhere in it, or a short one where one of its words begins. */
export function hasWord(text: string, word: string): boolean {
  if (word.length > SHORT || UNSPACED.test(word)) {
    return text.includes(word);
  }
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) {
      return true;
    }
  }
  return false;
}
