import { useCallback, useEffect, useMemo, useState } from 'react';

export interface Finding {
  shown: boolean;
  /** How often the search was called up since it was last closed. */
  calls: number;
  begin: () => void;
  end: () => void;
}

/** Where the slash shares its key with something else, the key in its place does the same. */
function isFindKey(event: KeyboardEvent): boolean {
  return event.altKey && !event.ctrlKey && !event.metaKey && (event.key === '/' || event.code === 'Slash');
}

/** Whether the search in the answer is shown: while it looks for something, and when it was called up; Alt+/ does that. */
export function useFindKey(seeking: boolean): Finding {
  const [calls, setCalls] = useState(0);
  const begin = useCallback(() => setCalls((before) => before + 1), []);
  const end = useCallback(() => setCalls(0), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isFindKey(event)) {
        event.preventDefault();
        begin();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [begin]);
  return useMemo(() => ({ shown: seeking || calls > 0, calls, begin, end }), [seeking, calls, begin, end]);
}
