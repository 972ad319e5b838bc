import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

export const CHUNK = 25;
/** So many rows are all drawn: a page can be searched, printed and read out as it is. */
const WHOLE = 150;
const BEYOND = '1000px 0px';
const ROW_HEIGHT = 78;

function sameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

/** The element that scrolls the list: itself where it has a height of its own, else the window. */
function scrollerOf(list: HTMLElement): HTMLElement | null {
  return ['auto', 'scroll'].includes(getComputedStyle(list).overflowY) ? list : null;
}

function chunkOf(element: Element): number {
  return Number(element.getAttribute('data-chunk'));
}

/** How high each chunk that is drawn is. */
function measure(list: HTMLElement, heights: Map<number, number>): void {
  const spans = new Map<number, { top: number; bottom: number }>();
  for (const row of list.querySelectorAll('[data-chunk]:not([data-filler])')) {
    const { top, bottom } = row.getBoundingClientRect();
    const before = spans.get(chunkOf(row));
    spans.set(chunkOf(row), { top: before?.top ?? top, bottom });
  }
  spans.forEach(({ top, bottom }, chunk) => heights.set(chunk, bottom - top));
}

export interface Chunks {
  /** Whether rows out of sight are left out at all. */
  windowed: boolean;
  isShown: (chunk: number) => boolean;
  heightOf: (chunk: number) => number;
}

/**
 * Draws long lists in chunks: those in sight and near it, and those of the rows that must be there, such as the focused
 * one. The others are empty space as high as they were, or as high as rows usually are.
 */
export function useChunks(
  list: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  needed: number[],
): Chunks {
  const windowed = rows.length > WHOLE && typeof IntersectionObserver !== 'undefined';
  const [near, setNear] = useState<ReadonlySet<number>>(new Set([0, 1]));
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(new Map());
  const measured = useRef(new Map<number, number>());
  useLayoutEffect(() => {
    measured.current = new Map();
  }, [rows]);
  useEffect(() => {
    const element = list.current;
    if (!windowed || !element) {
      return undefined;
    }
    measure(element, measured.current);
    const inside = new Map<Element, boolean>();
    const look = (entries: IntersectionObserverEntry[]) => {
      entries.forEach((entry) => inside.set(entry.target, entry.isIntersecting));
      const seen = [...inside].filter(([, isInside]) => isInside).map(([target]) => chunkOf(target));
      setNear((before) => (sameSet(before, new Set(seen)) || seen.length === 0 ? before : new Set(seen)));
      setHeights(new Map(measured.current));
    };
    const observer = new IntersectionObserver(look, { root: scrollerOf(element), rootMargin: BEYOND });
    element.querySelectorAll('[data-chunk]').forEach((row) => observer.observe(row));
    return () => observer.disconnect();
  }, [list, rows, near, windowed]);
  const must = new Set(needed.map((row) => Math.floor(row / CHUNK)));
  return {
    windowed,
    isShown: (chunk) => !windowed || near.has(chunk) || must.has(chunk),
    heightOf: (chunk) => heights.get(chunk) ?? Math.min(CHUNK, rows.length - chunk * CHUNK) * ROW_HEIGHT,
  };
}
