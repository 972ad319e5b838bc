import { useRef, useState, type PointerEvent } from 'react';
import type { Spot } from '../../core/explore/placing';
import classes from './Explore.module.css';

/** Lies over the drawing while the reader draws a line around what to select. */
export function Lasso({ done }: { done: (line: Spot[]) => void }) {
  const [line, setLine] = useState<Spot[]>([]);
  const drawing = useRef(false);
  const placeOf = (event: PointerEvent): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  return (
    <svg
      className={classes.lasso}
      aria-hidden
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drawing.current = true;
        setLine([placeOf(event)]);
      }}
      onPointerMove={(event) => {
        if (drawing.current) {
          const place = placeOf(event);
          setLine((before) => [...before, place]);
        }
      }}
      onPointerUp={() => {
        drawing.current = false;
        done(line);
      }}
    >
      {line.length > 1 && <polygon points={line.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')} />}
    </svg>
  );
}
