/** Where the check of a relation or a hop stands, the most open first. */
export const STATES = ['again', 'disputed', 'needsReply', 'unchecked', 'proven'] as const;
export type HopState = (typeof STATES)[number];

/** What somebody may find. */
export const FINDINGS = ['proven', 'disputed', 'needsReply', 'unchecked'] as const;
export type Finding = (typeof FINDINGS)[number];

/** What a check lacks: a finding, or, where something is called proven, the words that say by what. */
export function whatIsMissing(state: Finding | null, note: string): 'finding' | 'note' | null {
  if (state === null) {
    return 'finding';
  }
  return state === 'proven' && note.trim() === '' ? 'note' : null;
}

interface Mark {
  by: string;
  person: string;
  at: string;
}

export interface Stated {
  kind: string;
  fields: Record<string, string[]>;
  hash: string;
}

export interface Change {
  field: string;
  before: string[];
  now: string[];
}

export interface Item {
  id: string;
  kind: 'path' | 'hop' | 'entity';
  nodes: string[];
  hops: string[][];
  note: string;
  tags: string[];
  mark: Mark;
  state: HopState | null;
}

export interface CheckedRelation {
  id: string;
  state: HopState;
  from: string;
  to: string;
  gone: boolean;
  ownCheck: boolean;
  stated: Stated;
  changes: Change[];
  history: { state: Finding; note: string; mark: Mark; stated: Stated }[];
}

export interface CollectedEntity {
  id: string;
  name: string;
  label: string;
  gone: boolean;
  changes: Change[];
}

export interface ReplyEntry {
  asked: string;
  means: string;
  due: string;
  answered: string;
  answer: string;
  doNotName: boolean;
  words: string[];
  mark: Mark;
}

export interface Reply {
  entity: string;
  name: string;
  number: number;
  entries: ReplyEntry[];
}

export interface Attached {
  id: string;
  name: string;
  url: string;
  bytes: number;
  sha256: string;
  note: string;
  mark: Mark;
}

export interface Casebook {
  version: number;
  secondPerson: boolean;
  mayWrite: boolean;
  items: Item[];
  relations: CheckedRelation[];
  nodes: CollectedEntity[];
  counts: Record<string, number>;
  replies: Reply[];
  attachments: Attached[];
  broughtIn: { sha256: string; mark: Mark }[];
  tables: KeptTable[];
}

/** A question to declarations whose answer belongs to the dossier. */
export interface KeptTable {
  id: string;
  what: string;
  /** As JSON. */
  question: string;
  caption: string;
  mark: Mark;
}

/** A table of declarations to be laid into the dossier of an investigation. */
export interface LaidTable {
  what: string;
  question: unknown;
  caption: string;
}

/** What can be collected. */
export interface Collectable {
  nodes: string[];
  hops: string[][];
}

/** Tags of what is collected, each once, in the order of the alphabet. */
export function tagsOf(book: Casebook): string[] {
  return [...new Set(book.items.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b));
}

/** What has this tag, or all of it. */
export function itemsWith(book: Casebook, tag: string | null): Item[] {
  return tag === null ? book.items : book.items.filter(({ tags }) => tags.includes(tag));
}

/** The relations of what has the tag that are in the state. */
export function relationsWith(book: Casebook, tag: string | null, state: HopState | null): CheckedRelation[] {
  const ids = new Set(itemsWith(book, tag).flatMap(({ hops }) => hops.flat()));
  return book.relations.filter((each) => ids.has(each.id) && (state === null || each.state === state));
}

/** Whether an answer is awaited and the day has passed. */
export function isOverdue(entry: ReplyEntry, today: string): boolean {
  return entry.due !== '' && entry.answer === '' && entry.due < today;
}

/** Whether it says of anybody not to name them. */
export function withholds(book: Casebook): boolean {
  return book.replies.some(({ entries }) => entries.at(-1)?.doNotName === true);
}
