/** So many characters go into one request, which may hold 1 MiB. */
const MOST_LETTERS = 100_000;

/** Texts in portions that a request can hold. */
export function portionsOf(texts: readonly string[]): string[][] {
  const portions: string[][] = [];
  let letters = MOST_LETTERS;
  for (const text of texts) {
    if (letters + text.length > MOST_LETTERS) {
      portions.push([]);
      letters = 0;
    }
    portions.at(-1)?.push(text);
    letters += text.length;
  }
  return portions;
}
