import { useEffect, useRef, type RefObject } from 'react';
import type { Layout } from '../../core/picture-model';
import { boxOf, scrollTo, zoomFor, type Box } from '../../core/reveal';
import type { LinkedView } from '../trace/state/linked-view';
import type { Zoom } from './use-zoom';

/** What of the picture is in sight: the headings of the lanes stay above it. */
function roomIn(element: HTMLElement): { width: number; height: number } {
  const picture = element.querySelector('svg[data-picture]');
  const above = picture
    ? picture.getBoundingClientRect().top - element.getBoundingClientRect().top + element.scrollTop
    : 0;
  return { width: element.clientWidth, height: element.clientHeight - above };
}

function scrollInto(element: HTMLElement, box: Box, zoom: number) {
  const { width, height } = roomIn(element);
  element.scrollTo({
    left: scrollTo(element.scrollLeft, width, box.left * zoom, box.right * zoom),
    top: scrollTo(element.scrollTop, height, box.top * zoom, box.bottom * zoom),
  });
}

/**
 * Brings the target into sight, with as little movement as that takes, and smaller where both of its ends would not be in
 * sight otherwise; zooming does not bring it back.
 */
export function useReveal(
  scroller: RefObject<HTMLElement | null>,
  layout: Layout,
  linked: LinkedView,
  { zoom, zoomTo }: Pick<Zoom, 'zoom' | 'zoomTo'>,
) {
  const { target, view } = linked;
  const latest = useRef({ zoom, zoomTo });
  const waiting = useRef<Box | null>(null);
  // The reader's own zoom, while the page has made the picture smaller than that.
  const lent = useRef<{ own: number; set: number } | null>(null);
  useEffect(() => {
    latest.current = { zoom, zoomTo };
  });
  useEffect(() => {
    const element = scroller.current;
    const box = target && boxOf(layout, view, target);
    if (element && box) {
      const before = latest.current.zoom;
      const own = lent.current?.set === before ? lent.current.own : before;
      const wanted = zoomFor(box, roomIn(element), own);
      lent.current = wanted === own ? null : { own, set: wanted };
      if (wanted === before) {
        scrollInto(element, box, before);
      } else {
        waiting.current = box;
        latest.current.zoomTo(() => wanted);
      }
    }
  }, [scroller, layout, target, view]);
  useEffect(() => {
    if (scroller.current && waiting.current) {
      scrollInto(scroller.current, waiting.current, zoom);
    }
    waiting.current = null;
  }, [scroller, zoom]);
}
