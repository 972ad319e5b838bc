/** Of which data the answer in sight is, and how long it took. */
export interface Answered {
  nodes: number;
  relations: number;
  elapsedMs: number | null;
}

const listeners = new Set<() => void>();
let answered: Answered | null = null;

/** What the foot of the page tells of the answer in sight; null where there is none. */
export const lastAnswered = {
  get: () => answered,
  set: (now: Answered | null) => {
    answered = now;
    listeners.forEach((listener) => listener());
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
