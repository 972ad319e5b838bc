import type { KeyboardEvent } from 'react';

/** Enter and Space act as a click on what is a button by role only. */
export function activate(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      act();
    }
  };
}
