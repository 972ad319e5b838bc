import { useSyncExternalStore } from 'react';
import { sendFile } from '../../api/imports';
import type { StagedFile } from '../../core/data/model';
import { asProblem, type Problem } from '../../core/problem';

/** A file on its way to the server, or there, or not. */
export interface Sending {
  key: number;
  file: File;
  /** The dataset that it is to replace, if it is. */
  replaces: string | null;
  sent: number;
  staged: StagedFile | null;
  problem: Problem | null;
}

const ATTEMPT_AT_ONCE = 1;

let sendings: readonly Sending[] = [];
let nextKey = 1;
const aborts = new Map<number, () => void>();
const listeners = new Set<() => void>();

function change(next: readonly Sending[]) {
  sendings = next;
  listeners.forEach((tell) => tell());
}

function update(key: number, part: Partial<Sending>) {
  change(sendings.map((each) => (each.key === key ? { ...each, ...part } : each)));
}

function isWaiting({ key, staged, problem }: Sending): boolean {
  return staged === null && problem === null && !aborts.has(key);
}

/** One after the other: a slow line is not shared. */
function sendNext() {
  const next = sendings.find(isWaiting);
  if (!next || aborts.size >= ATTEMPT_AT_ONCE) {
    return;
  }
  const { done, abort } = sendFile(next.file, (sent) => update(next.key, { sent }));
  aborts.set(next.key, abort);
  done
    .then((staged) => update(next.key, { staged, sent: next.file.size }))
    .catch((error: unknown) => update(next.key, { problem: asProblem(error) }))
    .finally(() => {
      aborts.delete(next.key);
      sendNext();
    });
}

/** What the page of a file has to know beside the file. */
export function searchOf({ replaces }: Sending) {
  return replaces === null ? {} : { replaces };
}

/** Files on their way outlive the page that shows them: looking at a trace meanwhile loses nothing. */
export const uploads = {
  add(files: readonly File[], replaces: string | null) {
    const added = files.map((file) => ({
      key: nextKey++,
      file,
      replaces,
      sent: 0,
      staged: null,
      problem: null,
    }));
    change([...sendings, ...added]);
    sendNext();
  },
  retry(key: number) {
    update(key, { problem: null, sent: 0 });
    sendNext();
  },
  drop(key: number) {
    change(sendings.filter((each) => each.key !== key));
    aborts.get(key)?.();
  },
  /** An imported file needs no line any more. */
  dropFile(file: string) {
    change(sendings.filter((each) => each.staged?.file !== file));
  },
};

export function useUploads(): readonly Sending[] {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => sendings,
  );
}
