import { memo } from 'react';
import type { PlacedBundle } from '../../core/picture-model';
import classes from './Picture.module.css';

/** Hops to or from what "+N more" stands for; wider for more of them, and no target. */
export const PictureBundle = memo(function PictureBundle({
  placed,
  lit,
}: {
  placed: PlacedBundle;
  lit: boolean;
}) {
  const width = Math.min(5, 1 + Math.log2(placed.hops.length));
  return (
    <g className={classes.bundle} data-lit={lit} aria-hidden>
      <path d={placed.line} className={classes.bundleLine} strokeWidth={width} />
      <path d={placed.arrow} className={classes.arrow} />
    </g>
  );
});
