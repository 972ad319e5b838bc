import { rowSaidOf, type RowSaid } from './row';

/** What the part of the address behind `#` asks for; null where it is about something else than a claim. */
export function readClaimHash(
  hash: string,
): { from: string | null; edit: string | null; row: RowSaid | null } | null {
  const asked = new URLSearchParams(hash);
  return asked.has('claim')
    ? { from: asked.get('from'), edit: asked.get('edit'), row: rowSaidOf(asked) }
    : null;
}
