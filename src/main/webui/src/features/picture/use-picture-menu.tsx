import { lazy, Suspense, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { TraceView } from '../../core/trace';
import type { MenuAt } from './NodeMenu';

const NodeMenu = lazy(async () => ({ default: (await import('./NodeMenu')).NodeMenu }));

/** The entity in the picture that an event is about. */
function nodeAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('[data-node]') : null;
}

function opensMenu(event: KeyboardEvent): boolean {
  return event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
}

/** The menu of an entity in the picture, by the right button of the mouse and by key. */
export function usePictureMenu(view: TraceView): {
  onContextMenu: (event: MouseEvent) => void;
  onMenuKey: (event: KeyboardEvent) => void;
  menu: ReactNode;
} {
  const [at, setAt] = useState<MenuAt | null>(null);
  const open = (event: KeyboardEvent | MouseEvent, place?: MenuAt['place']) => {
    const node = nodeAt(event.target);
    const id = node?.getAttribute('data-node') ?? null;
    if (node && id !== null) {
      event.preventDefault();
      const { left, bottom } = node.getBoundingClientRect();
      setAt({ id, place: place ?? { x: left + 12, y: bottom } });
    }
  };
  return {
    onContextMenu: (event) => open(event, { x: event.clientX, y: event.clientY }),
    onMenuKey: (event) => {
      if (opensMenu(event)) {
        open(event);
      }
    },
    menu: at && (
      <Suspense>
        <NodeMenu {...at} view={view} close={() => setAt(null)} />
      </Suspense>
    ),
  };
}
