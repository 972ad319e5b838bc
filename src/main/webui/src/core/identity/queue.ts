import { idsOf, keyOfProposal, type PairIds, type Proposal, type Verdict } from './model';

/** What has become of a pair since it was on the list: what is not marked is open. */
export interface Mark {
  state: 'sending' | 'decided' | 'refused' | 'failed';
  verdict: Verdict;
}

/** The pairs that were loaded, in the order of their use, with what was decided here. */
export interface Queue {
  pairs: readonly Proposal[];
  marks: ReadonlyMap<string, Mark>;
  /** Key of the pair that is shown. */
  at: string | null;
  /** How many the server has, by its last answer. */
  total: number;
  /** Whether the last answer held all that is left. */
  complete: boolean;
}

export const EMPTY_QUEUE: Queue = { pairs: [], marks: new Map(), at: null, total: 0, complete: false };

export function isOpen(queue: Queue, key: string): boolean {
  const state = queue.marks.get(key)?.state;
  return state === undefined || state === 'refused' || state === 'failed';
}

function keysOf(queue: Queue): string[] {
  return queue.pairs.map(keyOfProposal);
}

/** How many pairs are left to decide. */
export function openCount(queue: Queue): number {
  return keysOf(queue).filter((key) => isOpen(queue, key)).length;
}

/** Adds a page of the server's list; what is there already stays where it is. */
export function withPage(queue: Queue, pairs: readonly Proposal[], total: number): Queue {
  const known = new Set(keysOf(queue));
  const fresh = pairs.filter((pair) => !known.has(keyOfProposal(pair)));
  const all = [...queue.pairs, ...fresh];
  const next = { ...queue, pairs: all, total, complete: fresh.length === 0 || all.length >= total };
  return queue.at !== null && isOpen(next, queue.at)
    ? next
    : { ...next, at: keysOf(next).find((key) => isOpen(next, key)) ?? queue.at };
}

/** Puts a pair first and shows it, as an address asks for. */
export function withFirst(queue: Queue, pair: Proposal): Queue {
  const key = keyOfProposal(pair);
  const others = queue.pairs.filter((each) => keyOfProposal(each) !== key);
  return { ...queue, pairs: [pair, ...others], at: key };
}

export function currentOf(queue: Queue): Proposal | null {
  return queue.pairs.find((pair) => keyOfProposal(pair) === queue.at) ?? null;
}

/** One pair on or back, decided or not; the ends of the list hold. */
export function moved(queue: Queue, steps: number): Queue {
  const keys = keysOf(queue);
  const place = queue.at === null ? -1 : keys.indexOf(queue.at);
  const next = keys[Math.min(keys.length - 1, Math.max(0, place + steps))];
  return next === undefined ? queue : { ...queue, at: next };
}

/** The open pairs from the shown one on, then those before it: the next to be decided comes first. */
export function upcoming(queue: Queue, most: number): PairIds[] {
  const place = queue.pairs.findIndex((pair) => keyOfProposal(pair) === queue.at);
  const after = [...queue.pairs.slice(place + 1), ...queue.pairs.slice(0, Math.max(0, place))];
  return after
    .filter((pair) => isOpen(queue, keyOfProposal(pair)))
    .slice(0, most)
    .map(idsOf);
}

function toNext(queue: Queue): Queue {
  const [next] = upcoming(queue, 1);
  return next ? { ...queue, at: `${next.left}\n${next.right}` } : queue;
}

export function marked(queue: Queue, key: string, mark: Mark | null): Queue {
  const marks = new Map(queue.marks);
  if (mark) {
    marks.set(key, mark);
  } else {
    marks.delete(key);
  }
  return { ...queue, marks };
}

/** The pair that is shown gets a verdict, and the next open one takes its place. */
export function decided(queue: Queue, verdict: Verdict): Queue {
  return queue.at === null ? queue : toNext(marked(queue, queue.at, { state: 'sending', verdict }));
}

/** What was decided is open again and shown. */
export function reopened(queue: Queue, keys: readonly string[]): Queue {
  const next = keys.reduce((now, key) => marked(now, key, null), queue);
  const shown = keys.at(-1);
  return shown !== undefined && keysOf(next).includes(shown) ? { ...next, at: shown } : next;
}

/** Where in the server's list the next page begins: it counts only what is still open there. */
export function nextOffset(queue: Queue): number {
  return keysOf(queue).filter((key) => {
    const state = queue.marks.get(key)?.state;
    return state !== 'decided' && state !== 'sending';
  }).length;
}
