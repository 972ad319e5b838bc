import { readStored, writeStored } from '../../core/stored';

const KEPT_AT = 'spoor-nuance';

/** Whether the reader wants to see what an answer shows and what not: not before asking for it, so that paths come first. */
export function isNuanceOpen(): boolean {
  return readStored(KEPT_AT) === true;
}

export function keepNuanceOpen(open: boolean) {
  writeStored(KEPT_AT, open);
}
