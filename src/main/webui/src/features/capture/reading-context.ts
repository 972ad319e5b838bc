import { createContext, useContext, useEffect } from 'react';

/** Tells what lies around a reading pane that it is open: then Escape is the pane's. */
export const ReadingContext = createContext<(open: boolean) => void>(() => undefined);

export function useReadingOpen(): void {
  const tell = useContext(ReadingContext);
  useEffect(() => {
    tell(true);
    return () => tell(false);
  }, [tell]);
}
