import { cellText, jsonText, plainValue } from './cypher-text';

// Spreadsheets run cells that begin like a formula.
const FORMULA = /^[=+\-@\t\r]/;

/** A cell as a spreadsheet reads it safely: quoted where it must be, and never as a formula. */
export function csvCell(cell: unknown): string {
  const value = plainValue(cell);
  const text = typeof value === 'object' && value !== null ? jsonText(value) : cellText(value);
  const guarded = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Lines by RFC 4180, in pieces so that a large table need not be one text; with the mark that makes Excel read UTF-8. */
export function csvOf(columns: string[], rows: Iterable<unknown[]>): string[] {
  const pieces = [`\uFEFF${columns.map(csvCell).join(',')}\r\n`];
  let piece: string[] = [];
  for (const row of rows) {
    piece.push(row.map(csvCell).join(','));
    if (piece.length >= 1000) {
      pieces.push(`${piece.join('\r\n')}\r\n`);
      piece = [];
    }
  }
  return piece.length > 0 ? [...pieces, `${piece.join('\r\n')}\r\n`] : pieces;
}

/** What is called so, in the name of a file: letters and digits of any script, not too many. */
export function slugOf(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, 60).join('').replace(/-$/, '') || 'picture';
}

/** `spoor-rows-20261125T101500Z.csv` */
export function fileNameOf(what: string, extension: string, at: Date): string {
  const time = at.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '');
  return `spoor-${what}-${time}.${extension}`;
}
