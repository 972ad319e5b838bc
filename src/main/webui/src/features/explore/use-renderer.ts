import { useComputedColorScheme } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useRef, type RefObject } from 'react';
import type { Drawing } from '../../core/explore/drawing';
import { withSpots } from '../../core/explore/canvas';
import type { CanvasStore, CanvasState } from './state/canvas-store';
import type { DrawingEvents, GraphRenderer, Lit } from './graph-renderer';
import { useTieWords } from './use-tie-words';
import { SigmaRenderer } from './sigma-renderer';

type Handlers = Pick<DrawingEvents, 'expand' | 'menu' | 'hover' | 'panned' | 'drawn'>;

function eventsOf(store: CanvasStore, handlers: RefObject<Handlers>): DrawingEvents {
  return {
    expand: (id) => handlers.current.expand(id),
    menu: (id, place) => handlers.current.menu(id, place),
    hover: (id) => handlers.current.hover(id),
    panned: (by) => handlers.current.panned(by),
    drawn: (renderer) => handlers.current.drawn(renderer),
    moved: (spots) => store.change((canvas) => withSpots(canvas, spots, true)),
    click: (id, adding) => {
      const { selected } = store.get();
      if (id === null) {
        store.select(adding ? selected : []);
      } else if (adding) {
        store.select(selected.has(id) ? [...selected].filter((each) => each !== id) : [...selected, id], id);
      } else {
        store.select([id], id);
      }
    },
  };
}

/** The drawing in `container`; begun anew when the colours change, which it knows from its beginning only. */
export function useRenderer(
  container: RefObject<HTMLElement | null>,
  store: CanvasStore,
  state: CanvasState,
  drawing: Drawing,
  lit: Lit | null,
  handlers: Handlers,
): RefObject<GraphRenderer | null> {
  const scheme = useComputedColorScheme('light');
  const reducedMotion = useReducedMotion();
  const renderer = useRef<GraphRenderer | null>(null);
  const wordOf = useTieWords();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (container.current === null) {
      return undefined;
    }
    const made = new SigmaRenderer(container.current, eventsOf(store, latest), reducedMotion);
    renderer.current = made;
    return () => {
      renderer.current = null;
      made.dispose();
    };
  }, [container, store, scheme, reducedMotion]);
  useEffect(() => {
    renderer.current?.show(drawing, wordOf);
  }, [drawing, scheme, wordOf]);
  const { selected, focus } = state;
  useEffect(() => {
    renderer.current?.mark({ selected, focus, lit });
  }, [selected, focus, lit, drawing, scheme]);
  return renderer;
}
