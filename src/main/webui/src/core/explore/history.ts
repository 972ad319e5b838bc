/** A present with what was before it and what was taken back. */
export interface History<T> {
  past: T[];
  now: T;
  future: T[];
}

const REMEMBERED = 200;

export function begin<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/** A step forward; what had been taken back is gone. Nothing changes when the step leads nowhere. */
export function commit<T>(history: History<T>, next: T): History<T> {
  return next === history.now
    ? history
    : { past: [...history.past, history.now].slice(-REMEMBERED), now: next, future: [] };
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.now], now: next, future };
}
