import type { Subject } from '../../core/trace';
import { activate } from './activate';

/** What a part of a drawing does when it is pressed, and when the pointer or the focus is on it. */
export function pointed(
  subject: Subject,
  press: (subject: Subject) => void,
  point: (subject: Subject | null) => void,
) {
  return {
    onClick: () => press(subject),
    onKeyDown: activate(() => press(subject)),
    onMouseEnter: () => point(subject),
    onFocus: () => point(subject),
    onBlur: () => point(null),
  };
}
