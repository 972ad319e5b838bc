import { useEffect } from 'react';

/** Gives the focus back to where it was before, when the component is gone. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if ((before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
}
