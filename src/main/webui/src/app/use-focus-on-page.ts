import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type RefObject } from 'react';

/** Who leads to another page by a button that is gone there goes on in the new page by key, and not at the header. */
export function useFocusOnPage(): RefObject<HTMLElement | null> {
  const page = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef(pathname);
  useEffect(() => {
    const isAnother = before.current !== undefined && before.current !== pathname;
    before.current = pathname;
    if (isAnother && document.activeElement === document.body) {
      page.current?.focus({ preventScroll: true });
    }
  }, [pathname]);
  return page;
}
