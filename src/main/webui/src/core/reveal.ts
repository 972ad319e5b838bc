import type { Layout } from './picture-model';
import { hopKey, idsOf, type Subject, type TraceView } from './trace';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const MARGIN = 24;

/** All on the paths of a hop: who follows one wants to see where it comes from and where it ends. */
function alongPaths(view: TraceView, subject: Subject): string[] {
  return subject.kind === 'hop'
    ? (view.pathsByHop.get(hopKey(subject.from, subject.to)) ?? []).flatMap(
        (index) => view.paths[index]?.nodes ?? [],
      )
    : [];
}

/**
 * The part of the picture that the subject takes up, a hop all lanes of its paths from side to side; null when it is not
 * in the picture.
 */
export function boxOf(layout: Layout, view: TraceView, subject: Subject): Box | null {
  const placesOf = (ids: string[]) =>
    ids.flatMap((id) => layout.nodes.get(id) ?? layout.mores.get(layout.seenAs.get(id) ?? '') ?? []);
  const placed = placesOf(idsOf(view, subject));
  if (placed.length === 0) {
    return null;
  }
  const along = [...placed, ...placesOf(alongPaths(view, subject))];
  return {
    left: Math.min(...along.map((node) => node.x)) - MARGIN,
    top: Math.min(...placed.map((node) => node.y)) - MARGIN,
    right: Math.max(...along.map((node) => node.x + node.width)) + MARGIN,
    bottom: Math.max(...placed.map((node) => node.y + node.height)) + MARGIN,
  };
}

/** The least scrolling along one axis that shows `from`..`to`; the end wins where both do not fit, it is the weapon. */
export function scrollTo(position: number, size: number, from: number, to: number): number {
  if (from >= position && to <= position + size) {
    return position;
  }
  if (to - from > size) {
    return Math.max(0, to - size);
  }
  return Math.max(0, from < position ? from : to - size);
}

/** Below this nobody reads the names, so that height alone makes nothing smaller. */
const READABLE = 0.6;

/** Small enough for both ends of the box to be in sight, as far as names can be read then; no larger than it was. */
export function zoomFor(box: Box, room: { width: number; height: number }, zoom: number): number {
  const across = room.width / (box.right - box.left);
  const down = Math.max(READABLE, room.height / (box.bottom - box.top));
  return room.width > 0 && room.height > 0 ? Math.min(zoom, across, down) : zoom;
}
