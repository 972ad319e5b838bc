import { useEffect, useRef, type RefObject } from 'react';

/** The field that is filled in next has the focus as soon as it is there. */
export function useFocusAtOnce<T extends HTMLElement = HTMLInputElement>(): RefObject<T | null> {
  const field = useRef<T>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  return field;
}
