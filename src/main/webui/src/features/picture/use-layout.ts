import { startTransition, useCallback, useMemo, useState } from 'react';
import { USUAL_LANES, type DisplayParams } from '../../core/display';
import { layoutOf } from '../../core/layout';
import type { Arrangement, Layout } from '../../core/picture-model';
import { Recent } from '../../core/recent';
import { idsOf, type Subject, type TraceView } from '../../core/trace';

const DEFAULT_WIDTH = 900;
// Steps of the browser's own window edge must not lay everything out anew.
const WIDTH_STEP = 16;
/** A column of so many fills a screen and can still be read as a whole. */
const MOST_IN_COLUMN = 12;

interface Laid {
  ref: (element: HTMLElement | null) => void;
  layout: Layout;
}

/** Known before anything is painted, and followed from then on; 0 where nothing is laid out. */
function useWidth() {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) {
      return undefined;
    }
    setWidth(element.clientWidth);
    // What opens beside the picture is painted before everything is laid out anew for the room that is left.
    const observer = new ResizeObserver(() => startTransition(() => setWidth(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}

const LAYOUTS_KEPT = 4;
const laid = new WeakMap<TraceView, Recent<string, Layout>>();

/** Laid out once for those who come back to it: from another picture, or when what was open is closed. */
function laidOut(view: TraceView, room: number, how: Arrangement): Layout {
  const known = laid.get(view) ?? new Recent<string, Layout>(LAYOUTS_KEPT);
  laid.set(view, known);
  const key = JSON.stringify([room, how.lanes, how.opened, [...how.kept]]);
  return known.get(key) ?? known.put(key, layoutOf(view, room, how));
}

/** The picture, in which the target is drawn, whatever its column's limit. */
export function useLayout(view: TraceView, target: Subject | null, { lanes, more }: DisplayParams): Laid {
  const { ref, width } = useWidth();
  const room = width === 0 ? DEFAULT_WIDTH : Math.floor(width / WIDTH_STEP) * WIDTH_STEP;
  const how = useMemo<Arrangement>(
    () => ({
      lanes: lanes ?? USUAL_LANES,
      grouped: true,
      most: MOST_IN_COLUMN,
      opened: more ?? [],
      kept: new Set(),
    }),
    [lanes, more],
  );
  const usual = useMemo(() => laidOut(view, room, how), [view, room, how]);
  const layout = useMemo(() => {
    // Where it is drawn anyway, nothing is laid out anew: that is what takes time after a press.
    const kept = idsOf(view, target).filter((id) => usual.seenAs.has(id));
    return kept.length === 0 ? usual : laidOut(view, room, { ...how, kept: new Set(kept) });
  }, [usual, view, room, how, target]);
  return { ref, layout };
}
