/** What a request waits for: that somebody signs in, or that they confirm that it is still them. */
export type Need = 'signIn' | 'confirm';

const NEEDS: Partial<Record<string, Need>> = {
  'session.needed': 'signIn',
  'setup.needed': 'signIn',
  'session.confirm': 'confirm',
};

interface Waiting {
  go: (met: boolean) => void;
}

const waiting: Record<Need, Set<Waiting>> = { signIn: new Set(), confirm: new Set() };
const listeners = new Set<() => void>();
let shown: Need | null = null;
/** The reader has put signing in off: what the page asks by itself does not bring it up again. */
let putOff = false;

let asked = false;

function show() {
  shown = asked || waiting.signIn.size > 0 ? 'signIn' : waiting.confirm.size > 0 ? 'confirm' : null;
  listeners.forEach((listener) => listener());
}

function settle(need: Need, met: boolean) {
  const all = [...waiting[need]];
  waiting[need].clear();
  asked = asked && need !== 'signIn';
  show();
  all.forEach(({ go }) => go(met));
}

export const needs = {
  get: () => shown,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  /** What waited is asked again. */
  meet(need: Need) {
    putOff = false;
    settle(need, true);
  },
  /** Somebody wants to sign in, whatever waits for it. */
  askToSignIn() {
    asked = true;
    show();
  },
  /** What waited fails as the server said. */
  giveUp(need: Need) {
    putOff = need === 'signIn';
    settle(need, false);
  },
};

/** Whether a refused request may be asked again, as soon as that is known; `insists` where a person asked for it. */
export function whenMet(
  code: string | null,
  insists: boolean,
  signal?: AbortSignal | null,
): Promise<boolean> {
  const need = NEEDS[code ?? ''];
  if (need === undefined || (putOff && !insists && need === 'signIn')) {
    return Promise.resolve(false);
  }
  return new Promise((go) => {
    const one = { go };
    waiting[need].add(one);
    signal?.addEventListener('abort', () => {
      waiting[need].delete(one);
      go(false);
    });
    show();
  });
}
