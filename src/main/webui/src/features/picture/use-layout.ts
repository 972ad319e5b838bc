import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import type { DisplayParams } from '../../core/display';
import { layoutOf } from '../../core/layout';
import type { Layout } from '../../core/picture-model';
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

export function useLayout(view: TraceView, selected: Subject | null, { lanes, more }: DisplayParams): Laid {
  const { ref, width } = useElementSize();
  const room = width === 0 ? DEFAULT_WIDTH : Math.floor(width / WIDTH_STEP) * WIDTH_STEP;
  const layout = useMemo(
    () =>
      layoutOf(view, room, {
        lanes: lanes ?? 'step',
        grouped: true,
        most: MOST_IN_COLUMN,
        opened: more ?? [],
        // What the reader has open is drawn, whatever its column's limit.
        kept: new Set(idsOf(view, selected)),
      }),
    [view, room, lanes, more, selected],
  );
  return { ref, layout };
}
