import { useMemo, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { pathsWith, type TimeBin, type Timeline } from '../../core/timeline';
import type { Highlight, Subject, TraceView } from '../../core/trace';
import { ABOVE, AXIS, Bar, HEIGHT } from './Bar';
import classes from './Timeline.module.css';

interface HistogramProps {
  timeline: Timeline;
  view: TraceView;
  highlight: Highlight | null;
  chosen: [number, number];
  width: number;
  point: (subject: Subject | null) => void;
  draft: (bins: [number, number] | null) => void;
  choose: (bins: [number, number]) => void;
}

/** Drags over the bins choose them. */
function useDrag({ timeline, width, draft, choose }: HistogramProps) {
  const start = useRef<number | null>(null);
  const binAt = (event: PointerEvent<SVGSVGElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const index = Math.floor(((event.clientX - left) / width) * timeline.bins.length);
    return Math.min(timeline.bins.length - 1, Math.max(0, index));
  };
  const range = (event: PointerEvent<SVGSVGElement>): [number, number] => {
    const [from, to] = [start.current ?? 0, binAt(event)];
    return [Math.min(from, to), Math.max(from, to)];
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      start.current = binAt(event);
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (start.current !== null) {
        draft(range(event));
      }
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      if (start.current !== null) {
        choose(range(event));
        start.current = null;
      }
    },
    onPointerCancel: () => {
      start.current = null;
      draft(null);
    },
  };
}

const YEAR_WIDTH = 32;

/** Every year where there is room for its number, else every second or fifth. */
function yearsOf(bins: TimeBin[], width: number): { x: number; year: string }[] {
  const share = width / bins.length;
  const starts = bins.flatMap((bin, index) =>
    bin.first % 12 === 0 ? { x: index * share, year: bin.since.slice(0, 4) } : [],
  );
  const every = Math.max(1, Math.ceil((40 * starts.length) / width));
  // The number of a year that has just begun would be cut at the edge.
  return starts.filter(({ x }, index) => index % every === 0 && x + YEAR_WIDTH <= width);
}

/** Above the axis when relations held, below it when they were reported. */
export function Histogram(props: HistogramProps) {
  const { timeline, view, highlight, chosen, width, point } = props;
  const { t } = useTranslation('timeline');
  const drag = useDrag(props);
  const { bins } = timeline;
  const share = width / bins.length;
  const most = Math.max(1, ...bins.flatMap((bin) => [bin.held.length, bin.reported.length]));
  const paths = useMemo(
    () => bins.map((bin) => pathsWith(view, [...bin.held, ...bin.reported])),
    [bins, view],
  );
  return (
    <svg
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={t('description', { bins: bins.length, dated: timeline.dated, undated: timeline.undated })}
      className={classes.histogram}
      onMouseLeave={() => point(null)}
      {...drag}
    >
      {chosen[1] - chosen[0] < bins.length - 1 && (
        <rect
          x={chosen[0] * share}
          y={0}
          width={(chosen[1] - chosen[0] + 1) * share}
          height={HEIGHT}
          className={classes.chosen}
        />
      )}
      {bins.map((bin, index) => (
        <g
          key={bin.since}
          onMouseEnter={() => point({ kind: 'paths', indexes: paths[index] ?? [], name: bin.since })}
        >
          <Bar
            bin={bin}
            x={index * share}
            width={share}
            most={most}
            inside={index >= chosen[0] && index <= chosen[1]}
            lit={highlight && (paths[index]?.some((path) => highlight.paths.has(path)) ?? false)}
          />
        </g>
      ))}
      <rect x={0} y={ABOVE} width={width} height={AXIS} className={classes.axis} />
      {yearsOf(bins, width).map(({ x, year }) => (
        <text key={year} x={x + 3} y={ABOVE + 16} className={classes.year}>
          {year}
        </text>
      ))}
      <text x={4} y={13} className={classes.side}>
        {t('held')}
      </text>
      {timeline.dated === 0 && (
        <text x={4} y={ABOVE / 2 + 4} className={classes.noneHeld}>
          {t('noneHeld')}
        </text>
      )}
      <text x={4} y={HEIGHT - 5} className={classes.side}>
        {t('reported')}
      </text>
    </svg>
  );
}
