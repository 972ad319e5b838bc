/** What the server says about public lists; see openapi.json. */

export interface ListDifference {
  read: number;
  rejected: number;
  new: number;
  changed: number;
  unchanged: number;
  gone: number;
}

export interface ListVersion {
  sha256: string;
  bytes: number;
  fetchedAt: string;
  importedAt: string | null;
  job: string | null;
  difference: ListDifference | null;
}

export const TERMS = ['free', 'name-source', 'no-commerce', 'share-alike', 'not-passed-on'] as const;
export type Term = (typeof TERMS)[number];

export const STAGES = ['fetching', 'trying', 'waiting', 'importing'] as const;
export type Stage = (typeof STAGES)[number];

export interface PublicList {
  id: string;
  name: string;
  publisher: string;
  licence: string;
  licenceUrl: string | null;
  terms: Term[];
  page: string | null;
  addresses: string[];
  dataset: string;
  isOwn: boolean;
  stage: 'rest' | Stage;
  renewed: boolean;
  checkedAt: string | null;
  problem: { code: string; message: string } | null;
  newest: ListVersion | null;
  tried: ListDifference | null;
  trial: string | null;
  imported: ListVersion | null;
  earlier: ListVersion | null;
  importing: string | null;
}

export interface ListCatalogue {
  on: boolean;
  everySeconds: number;
  lists: PublicList[];
  refused: { line: number; id: string | null; code: string; reason: string }[];
}

/** Whether something is being done with it, so that it is worth looking again. */
export function isBusy({ stage }: PublicList): boolean {
  return stage === 'fetching' || stage === 'trying' || stage === 'importing';
}

const BUSY_MILLIS = 2_000;
const QUIET_MILLIS = 30_000;

/** When to look again, in milliseconds: soon while something is done, now and then where a list renews itself; else not. */
export function lookAgainMillis({ on, everySeconds, lists }: ListCatalogue): number | false {
  if (lists.some(isBusy)) {
    return BUSY_MILLIS;
  }
  const renews = on && everySeconds > 0 && lists.some(({ renewed }) => renewed);
  return renews && Math.max(BUSY_MILLIS, Math.min(QUIET_MILLIS, everySeconds * 1000));
}

/** Whether the dataset is made of what the publisher has. */
export function isCurrent({ newest, imported }: PublicList): boolean {
  return newest !== null && newest.sha256 === imported?.sha256;
}

const SECONDS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** The largest unit that a time is a whole number of. */
export function wholeTime(seconds: number): { unit: (typeof SECONDS)[number][0]; count: number } {
  const [unit, size] = SECONDS.find(([, each]) => seconds >= each && seconds % each === 0) ?? SECONDS[3];
  return { unit, count: seconds / size };
}
