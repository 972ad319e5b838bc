import { useEffect, useRef, type RefObject } from 'react';

/** The field that is filled in next has the focus as soon as it is there. */
export function useFocusAtOnce(): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return field;
}
