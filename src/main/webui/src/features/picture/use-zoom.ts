import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 2.5;
/** One notch of a wheel is about a step. */
const WHEEL = 0.0022;

export interface Zoom {
  zoom: number;
  /** To what is wanted, given what it was; around a point of the screen, or the middle. */
  zoomTo: ZoomTo;
  larger: () => void;
  smaller: () => void;
  /** The whole picture in sight, or its natural size where it is that already. */
  fit: () => void;
  /** What the picture keeps under the pointer while it grows. */
  onPan: (event: React.PointerEvent<SVGSVGElement>) => void;
}

const clamp = (value: number) => Math.min(MOST, Math.max(LEAST, value));

interface Point {
  x: number;
  y: number;
}

export type ZoomTo = (wanted: (before: number) => number, around?: Point) => void;

function middleOf({ left, top, width, height }: DOMRect): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** Zooms around a point of the screen, which keeps what lies under it. */
function useAnchored(scroller: RefObject<HTMLElement | null>): { zoom: number; zoomTo: ZoomTo } {
  const [zoom, setZoom] = useState(1);
  const anchor = useRef<(Point & { before: number }) | null>(null);
  const zoomTo: ZoomTo = (wanted, around) => {
    const box = scroller.current?.getBoundingClientRect() ?? new DOMRect();
    const { x, y } = around ?? middleOf(box);
    anchor.current = { x: x - box.left, y: y - box.top, before: zoom };
    setZoom(clamp(wanted(zoom)));
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    const point = anchor.current;
    if (element && point && point.before !== zoom) {
      const ratio = zoom / point.before;
      element.scrollTo(
        (element.scrollLeft + point.x) * ratio - point.x,
        (element.scrollTop + point.y) * ratio - point.y,
      );
    }
    anchor.current = null;
  }, [zoom, scroller]);
  return { zoom, zoomTo };
}

/** Ctrl and the wheel, which is also what a pinch on a touchpad sends. */
function useWheel(scroller: RefObject<HTMLElement | null>, zoomTo: ReturnType<typeof useAnchored>['zoomTo']) {
  useEffect(() => {
    const element = scroller.current;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const around = { x: event.clientX, y: event.clientY };
        zoomTo((before) => before * Math.exp(-event.deltaY * WHEEL), around);
      }
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  });
}

/** Drags the picture by its background with the mouse; fingers scroll it anyway. */
function panFrom(event: React.PointerEvent<SVGSVGElement>, element: HTMLElement) {
  const start = { x: event.clientX + element.scrollLeft, y: event.clientY + element.scrollTop };
  const move = ({ clientX, clientY }: PointerEvent) => {
    element.scrollTo(start.x - clientX, start.y - clientY);
  };
  const end = () => {
    window.removeEventListener('pointermove', move);
    element.removeAttribute('data-panning');
  };
  element.setAttribute('data-panning', 'true');
  window.addEventListener('pointermove', move);
  window.addEventListener('pointerup', end, { once: true });
}

export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  size: { width: number; height: number },
): Zoom {
  const { zoom, zoomTo } = useAnchored(scroller);
  useWheel(scroller, zoomTo);
  const fit = () => {
    const { clientWidth = 0, clientHeight = 0 } = scroller.current ?? {};
    const whole = clamp(Math.min(1, clientWidth / size.width, clientHeight / size.height));
    zoomTo((before) => (Math.abs(before - whole) < 0.01 ? 1 : whole));
  };
  const onPan = (event: React.PointerEvent<SVGSVGElement>) => {
    const onBackground = (event.target as Element).closest('[role=button]') === null;
    if (scroller.current && onBackground && event.pointerType === 'mouse' && event.button === 0) {
      panFrom(event, scroller.current);
    }
  };
  return {
    zoom,
    zoomTo,
    larger: () => zoomTo((before) => before * STEP),
    smaller: () => zoomTo((before) => before / STEP),
    fit,
    onPan,
  };
}
