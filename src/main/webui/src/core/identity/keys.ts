import type { Verdict } from './model';

/** What a key does in the queue. With Shift, a branch or successor is said of the right record instead of the left. */
export type QueueAct =
  | { kind: 'decide'; verdict: Verdict; turned: boolean }
  | { kind: 'move'; steps: 1 | -1 }
  | { kind: 'undo' }
  | { kind: 'reason' };

export const VERDICT_KEYS: Record<Verdict, string> = {
  same: 's',
  different: 'd',
  unsure: 'u',
  branch_of: 'b',
  successor_of: 'f',
};

/** Verdicts that read otherwise with the sides turned. */
export function isDirected(verdict: Verdict): verdict is 'branch_of' | 'successor_of' {
  return verdict === 'branch_of' || verdict === 'successor_of';
}

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const MOVES: Record<string, QueueAct> = {
  ' ': { kind: 'move', steps: 1 },
  j: { kind: 'move', steps: 1 },
  k: { kind: 'move', steps: -1 },
  z: { kind: 'undo' },
  r: { kind: 'reason' },
};

/** Null where a key means nothing here. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): QueueAct | null {
  if (ctrlKey || metaKey || altKey) {
    return null;
  }
  const letter = key.toLowerCase();
  const verdict = (Object.keys(VERDICT_KEYS) as Verdict[]).find((each) => VERDICT_KEYS[each] === letter);
  if (verdict !== undefined) {
    return shiftKey && !isDirected(verdict) ? null : { kind: 'decide', verdict, turned: shiftKey };
  }
  return shiftKey ? null : (MOVES[letter] ?? null);
}
