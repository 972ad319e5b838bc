import { useRef, useState, type RefObject } from 'react';

interface OpenedMenu {
  opened: boolean;
  change: (opened: boolean) => void;
  /** Of the button that opens it again. */
  button: RefObject<HTMLButtonElement | null>;
}

/**
 * A menu that is open when it comes, since it takes the place of the button that was pressed for it. That one is gone when
 * the menu closes: the focus goes to the menu's own.
 */
export function useOpenedMenu(): OpenedMenu {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(true);
  const change = (next: boolean) => {
    setOpened(next);
    if (!next) {
      button.current?.focus({ preventScroll: true });
    }
  };
  return { opened, change, button };
}
