import { useEffect, useRef, type RefObject } from 'react';
import type { Layout } from '../../core/picture-model';
import { boxOf, scrollTo } from '../../core/reveal';
import type { LinkedView } from '../trace/state/linked-view';

/** Brings the target into sight, with as little movement as that takes; zooming does not bring it back. */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  layout: Layout,
  linked: LinkedView,
  zoom: number,
) {
  const { target, view } = linked;
  const scale = useRef(zoom);
  useEffect(() => {
    scale.current = zoom;
  }, [zoom]);
  useEffect(() => {
    const element = scroller.current;
    const box = target && boxOf(layout, view, target);
    if (element && box) {
      const zoom = scale.current;
      element.scrollTo({
        left: scrollTo(element.scrollLeft, element.clientWidth, box.left * zoom, box.right * zoom),
        top: scrollTo(element.scrollTop, element.clientHeight, box.top * zoom, box.bottom * zoom),
      });
    }
  }, [scroller, layout, target, view]);
}
