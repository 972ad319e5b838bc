import { useEffect, type RefObject } from 'react';
import type { Layout } from '../../core/layout';
import { boxOf, scrollTo } from '../../core/reveal';
import type { LinkedView } from '../answer/linked-view';

/** Brings what was opened into sight, with as little movement as that takes. */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  layout: Layout,
  linked: LinkedView,
  zoom: number,
) {
  const { selected, view } = linked;
  useEffect(() => {
    const element = scroller.current;
    const box = selected && boxOf(layout, view, selected);
    if (element && box) {
      element.scrollTo({
        left: scrollTo(element.scrollLeft, element.clientWidth, box.left * zoom, box.right * zoom),
        top: scrollTo(element.scrollTop, element.clientHeight, box.top * zoom, box.bottom * zoom),
      });
    }
  }, [scroller, layout, selected, view, zoom]);
}
