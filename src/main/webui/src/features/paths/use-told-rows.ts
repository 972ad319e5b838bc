import { useLayoutEffect, type RefObject } from 'react';

const CALM_MILLIS = 400;

/**
 * Rows out of sight cost nothing while new ones are drawn. A moment later they are drawn too, for Chromium tells a screen reader
 * nothing of what it leaves out.
 */
export function useToldRows(list: RefObject<HTMLElement | null>, rows: readonly unknown[]): void {
  useLayoutEffect(() => {
    const { current } = list;
    current?.setAttribute('data-new', '');
    const timer = setTimeout(() => current?.removeAttribute('data-new'), CALM_MILLIS);
    return () => clearTimeout(timer);
  }, [list, rows]);
}
