import { useCallback, useState } from 'react';
import { readStored, writeStored } from '../../core/stored';

/** A value that the browser keeps; `read` makes sense of what it kept. */
export function useKept<T>(key: string, read: (kept: unknown) => T): [T, (change: (now: T) => T) => void] {
  const [value, setValue] = useState(() => read(readStored(key)));
  const change = useCallback(
    (next: (now: T) => T) => {
      setValue((now) => {
        const changed = next(now);
        writeStored(key, changed);
        return changed;
      });
    },
    [key],
  );
  return [value, change];
}
