import { Button } from '@mantine/core';
import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimeBin } from '../../core/timeline';
import { BinSlider, useSpanText } from '../common/BinSlider';
import classes from './CanvasTime.module.css';
import type { OpenTime } from './use-canvas-time';

const HEIGHT = 46;

/** Drags over the bars choose a part of the time. */
function useDrag(bins: number, setSpan: OpenTime['setSpan']) {
  const start = useRef<number | null>(null);
  const binAt = (event: PointerEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return Math.min(bins - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * bins)));
  };
  const choose = (event: PointerEvent) => {
    if (start.current !== null) {
      const here = binAt(event);
      setSpan([Math.min(start.current, here), Math.max(start.current, here)]);
    }
  };
  const end = () => {
    start.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent) => {
      start.current = binAt(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      choose(event);
    },
    onPointerMove: choose,
    onPointerUp: end,
    onPointerCancel: end,
  };
}

function Bars({ bins, span, label }: { bins: TimeBin[]; span: [number, number]; label: string }) {
  const most = Math.max(1, ...bins.map(({ held, reported }) => Math.max(held.length, reported.length)));
  // The fewest can be seen beside the most.
  const high = (count: number) => (count === 0 ? 0 : 4 + (count / most) * (HEIGHT - 8));
  return (
    <svg viewBox={`0 0 ${String(bins.length)} ${String(HEIGHT)}`} preserveAspectRatio="none" role="img">
      <title>{label}</title>
      {bins.map(({ since, held, reported }, index) => (
        <g key={since} data-inside={index >= span[0] && index <= span[1]}>
          <rect
            className={classes.held}
            x={index + 0.1}
            width={0.4}
            y={HEIGHT - high(held.length)}
            height={high(held.length)}
          />
          <rect
            className={classes.reported}
            x={index + 0.5}
            width={0.4}
            y={HEIGHT - high(reported.length)}
            height={high(reported.length)}
          />
        </g>
      ))}
    </svg>
  );
}

/** When what is drawn held and was reported; a part of the time leaves the rest of the canvas pale. */
export function CanvasTime({ time: { timeline, span, setSpan, lit } }: { time: OpenTime }) {
  const { t } = useTranslation('explore');
  const { bins, dated, undated } = timeline;
  const drag = useDrag(bins.length, setSpan);
  const spanText = useSpanText(bins);
  const last = bins.length - 1;
  const strip = useRef<HTMLElement>(null);
  // On a phone it comes below what is in sight.
  useEffect(() => {
    strip.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  if (bins.length === 0) {
    return (
      <section ref={strip} className={classes.time} aria-label={t('time.label')}>
        <p>{t('time.none')}</p>
      </section>
    );
  }
  return (
    <section
      ref={strip}
      className={classes.time}
      aria-label={t('time.label')}
      data-time={lit === null ? 'all' : 'part'}
    >
      <p className={classes.said}>
        <strong>{t('time.period', spanText(span))}</strong>
        <span className={classes.heldKey}>{t('time.held', { count: dated })}</span>
        <span className={classes.reportedKey}>{t('time.undated', { count: undated })}</span>
        {lit !== null && (
          <Button size="compact-xs" variant="default" onClick={() => setSpan([0, last])}>
            {t('time.all')}
          </Button>
        )}
      </p>
      <div className={classes.bars} {...drag}>
        <Bars bins={bins} span={span} label={t('time.bars', spanText([0, last]))} />
      </div>
      <BinSlider
        className={classes.slider}
        bins={bins}
        value={span}
        onChange={setSpan}
        thumbFromLabel={t('time.from')}
        thumbToLabel={t('time.to')}
        size="xs"
      />
    </section>
  );
}
