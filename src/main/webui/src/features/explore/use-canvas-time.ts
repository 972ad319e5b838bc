import { useMemo, useState } from 'react';
import type { Canvas } from '../../core/explore/canvas';
import type { Drawing } from '../../core/explore/drawing';
import { drawnIn, timeOf } from '../../core/explore/time';
import type { Timeline } from '../../core/timeline';
import type { Lit } from './graph-renderer';

export interface OpenTime {
  open: boolean;
  setOpen: (open: boolean) => void;
  timeline: Timeline;
  /** The first and last bin. */
  span: [number, number];
  setSpan: (span: [number, number]) => void;
  /** What is of the span; null where that is all the time. */
  lit: Lit | null;
}

const EMPTY: Timeline = { bins: [], step: 1, dated: 0, undated: 0 };

/** The time of what is drawn, and the part of it that is chosen; by months, so that it stays when more is drawn. */
export function useCanvasTime(canvas: Canvas, drawing: Drawing): OpenTime {
  const [open, setOpen] = useState(false);
  const [months, setMonths] = useState<[number, number] | null>(null);
  const timeline = useMemo(() => (open ? timeOf(canvas, drawing) : EMPTY), [open, canvas, drawing]);
  const { bins } = timeline;
  const last = Math.max(0, bins.length - 1);
  const inside =
    months === null
      ? []
      : bins.flatMap((bin, index) => (bin.last >= months[0] && bin.first <= months[1] ? index : []));
  const from = inside[0] ?? 0;
  const to = inside.at(-1) ?? last;
  const all = from === 0 && to === last;
  const lit = useMemo(
    () => (all ? null : drawnIn(drawing, timeline, [from, to])),
    [all, drawing, timeline, from, to],
  );
  const setSpan = ([first, end]: [number, number]) => {
    const [begin, close] = [bins[first], bins[end]];
    setMonths(begin && close && (first > 0 || end < last) ? [begin.first, close.last] : null);
  };
  return { open, setOpen, timeline, span: [from, to], setSpan, lit };
}
