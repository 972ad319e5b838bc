import { useEffect, useRef, type ReactNode } from 'react';

const FOCUSABLE = 'input:not([disabled]), select, textarea, button:not([disabled])';

/**
 * Gives the focus to the first field once the fields are there, unless the reader is in another one by then. Fields that
 * are loaded late, or that take the place of what was clicked, would leave the keyboard nowhere.
 */
export function FocusFirst({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === body || activeElement === place.current?.closest('[role=dialog]')) {
      place.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
    }
  }, []);
  return <div ref={place}>{children}</div>;
}
