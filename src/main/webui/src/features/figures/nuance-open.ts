import { readStored, writeStored } from '../../core/stored';

const KEPT_AT = 'spoor-nuance';

/** Whether the reader wants to see what an answer shows and what not; on a narrow screen not before asking for it. */
export function isNuanceOpen(wide = true): boolean {
  const chosen = readStored(KEPT_AT);
  return typeof chosen === 'boolean' ? chosen : wide;
}

export function keepNuanceOpen(open: boolean) {
  writeStored(KEPT_AT, open);
}
