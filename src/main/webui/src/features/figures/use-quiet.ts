import { useEffect, useState } from 'react';

const PAUSE_MILLIS = 1500;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** True once the answer has stood for a moment, or the reader has begun: what one waits for comes before what is beside it. */
export function useQuiet(atOnce: boolean): boolean {
  const [quiet, setQuiet] = useState(atOnce);
  useEffect(() => {
    if (quiet) {
      return undefined;
    }
    const begin = () => setQuiet(true);
    const timer = setTimeout(begin, PAUSE_MILLIS);
    SIGNS.forEach((sign) => window.addEventListener(sign, begin, { once: true, passive: true }));
    return () => {
      clearTimeout(timer);
      SIGNS.forEach((sign) => window.removeEventListener(sign, begin));
    };
  }, [quiet]);
  return quiet;
}
