import { cellText, jsonText, plainValue } from '../../../core/cypher-text';

/** A value as it is shown whole: texts as they are, everything else as indented JSON. */
export function wholeText(cell: unknown): string {
  const value = plainValue(cell);
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value, null, 2)
    : String(value ?? 'null');
}

/** A value as it goes to the clipboard. */
export function copyText(cell: unknown): string {
  const value = plainValue(cell);
  return typeof value === 'object' && value !== null ? jsonText(value) : cellText(value);
}
