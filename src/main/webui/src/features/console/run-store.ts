import { useSyncExternalStore } from 'react';
import { statements } from '../../api/statements';
import { freshRun } from '../../core/console/lines';
import type { Run, Statement } from '../../core/console/model';

/** The run of one tab, watched by what shows it. */
export interface RunStore {
  subscribe: (listener: () => void) => () => void;
  get: () => Run | null;
  start: (statement: Statement, ended: (run: Run) => void) => void;
  stop: () => void;
}

export function createRunStore(): RunStore {
  const listeners = new Set<() => void>();
  let run: Run | null = null;
  let stopper: AbortController | null = null;
  const set = (next: Run | null) => {
    run = next;
    listeners.forEach((listener) => listener());
  };
  const start: RunStore['start'] = (statement, ended) => {
    stopper?.abort();
    const mine = new AbortController();
    stopper = mine;
    const begun = performance.now();
    set(freshRun(statement));
    void statements
      .run(run ?? freshRun(statement), mine.signal, (change) => {
        // An older run may still have something to say after a newer one has begun.
        if (stopper === mine && run) {
          set({ ...run, elapsedMillis: performance.now() - begun, ...change });
        }
      })
      .then(() => {
        if (stopper === mine && run) {
          ended(run);
        }
      });
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: () => run,
    start,
    stop: () => stopper?.abort(),
  };
}

// Beside the page's parts, not in one: a look at the trace page does not lose a result.
const stores = new Map<string, RunStore>();

export function runStoreOf(tabId: string): RunStore {
  const store = stores.get(tabId) ?? createRunStore();
  stores.set(tabId, store);
  return store;
}

export function dropRunStore(tabId: string): void {
  stores.get(tabId)?.stop();
  stores.delete(tabId);
}

export function useRun(store: RunStore): Run | null {
  return useSyncExternalStore(store.subscribe, store.get);
}
