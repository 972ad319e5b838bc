import type { PlacedHop } from '../../core/picture-model';
import classes from './Picture.module.css';

interface WeakestMarkProps {
  middle: PlacedHop['middle'];
  /** Really weak, not only the weakest of its path. */
  doubtful: boolean;
}

/** Drawn last so that nothing covers it; it is no target, so that the hop below stays one. */
export function WeakestMark({ middle, doubtful }: WeakestMarkProps) {
  return (
    <g
      transform={`translate(${String(middle.x)} ${String(middle.y)})`}
      className={classes.weakestMark}
      data-doubtful={doubtful}
      pointerEvents="none"
      aria-hidden
    >
      <circle r={8.5} />
      <path d="M0 -4.6V1" />
      <circle className={classes.weakestDot} cy={4} r={1.2} />
    </g>
  );
}
