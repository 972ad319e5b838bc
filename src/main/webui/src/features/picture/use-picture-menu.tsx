import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { labelOf, nameOf } from '../../core/model';
import type { TraceView } from '../../core/trace';
import { EntityMenu } from '../common/menu/EntityMenu';
import { useAsking } from '../common/menu/use-asking';
import { useTraceSearch } from '../trace/use-trace-search';

interface MenuAt {
  id: string;
  place: { x: number; y: number };
}

function NodeMenu({ id, place, view, close }: MenuAt & { view: TraceView; close: () => void }) {
  const { question } = useTraceSearch();
  const node = view.nodes.get(id);
  const sections = useAsking({ id, label: labelOf(node) }, question);
  return <EntityMenu place={place} title={nameOf(node, id)} sections={sections} close={close} />;
}

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
    menu: at && <NodeMenu {...at} view={view} close={() => setAt(null)} />,
  };
}
