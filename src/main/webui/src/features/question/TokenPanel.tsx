import { useFocusTrap, useMergedRef } from '@mantine/hooks';
import {
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { LiveCount } from './LiveCount';
import classes from './QuestionForm.module.css';

const MARGIN = 12;

interface TokenPanelProps {
  label: string;
  /** Closes and gives the focus back. */
  close: () => void;
  /** Closes because the reader went elsewhere. */
  leave: () => void;
  button: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/** How far the panel must move to stay inside the window. */
export function shiftFor(left: number, width: number, windowWidth: number): number {
  return Math.max(MARGIN - left, Math.min(0, windowWidth - MARGIN - (left + width)));
}

/** The fields behind a part of the sentence: a small dialog below it. */
export function TokenPanel({ label, close, leave, button, children }: TokenPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const ref = useMergedRef(panel, useFocusTrap());
  useLayoutEffect(() => {
    const element = panel.current;
    if (element) {
      const { left, width } = element.getBoundingClientRect();
      element.style.left = `${String(shiftFor(left, width, document.documentElement.clientWidth))}px`;
    }
  }, []);
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target as Node;
      if (!panel.current?.contains(target) && !button.current?.contains(target)) {
        leave();
      }
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [leave, button]);
  const onKeyDown = (event: KeyboardEvent) => {
    // A list that is open inside takes the first Escape for itself.
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.stopPropagation();
      close();
    }
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes a dialog
    <div
      ref={ref}
      className={classes.panel}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {children}
      <LiveCount />
    </div>
  );
}
