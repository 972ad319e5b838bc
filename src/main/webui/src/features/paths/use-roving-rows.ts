import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** Where an arrow key leads from a row; null for any other key. */
export function rowAfter(key: string, row: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(row + 1, count - 1);
    case 'ArrowUp':
      return Math.max(row - 1, 0);
    case 'PageDown':
      return Math.min(row + 10, count - 1);
    case 'PageUp':
      return Math.max(row - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** One tab stop for the whole list; arrows move between its rows, which may have to be drawn first. */
export function useRovingRows(list: RefObject<HTMLOListElement | null>, count: number) {
  const [wanted, setRow] = useState(0);
  const moved = useRef(false);
  const row = Math.min(wanted, Math.max(0, count - 1));
  useEffect(() => {
    if (moved.current) {
      moved.current = false;
      list.current?.querySelector<HTMLElement>(`[data-row="${String(row)}"] button`)?.focus();
    }
  }, [list, row]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = rowAfter(event.key, row, count);
    if (next !== null && next !== row) {
      event.preventDefault();
      moved.current = true;
      setRow(next);
    }
  };
  return { row, setRow, onKeyDown };
}
