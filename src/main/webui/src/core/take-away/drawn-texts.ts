import { escaped } from './standalone';

/** What stands between tags, and where a link leads. */
const TEXTS = /(?<=>)[^<>]+(?=<)|(?<=\s(?:xlink:)?href=")[^"#][^"]*(?=")/g;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex: string, code: string, name: string) =>
      name ? (NAMED[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(code)),
  );
}

/** All that a drawing says in words, each once. */
export function textsOf(body: string): string[] {
  const found = [...body.matchAll(TEXTS)].map(([text]) => plain(text));
  return [...new Set(found)].filter((text) => text.trim() !== '');
}

/** The drawing with other words in the place of these. */
export function withTexts(body: string, said: ReadonlyMap<string, string>): string {
  return body.replace(TEXTS, (text) => {
    const other = said.get(plain(text));
    return other === undefined || other === plain(text) ? text : escaped(other);
  });
}
