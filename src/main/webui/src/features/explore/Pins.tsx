import { IconPinFilled } from '@tabler/icons-react';
import type { Drawing } from '../../core/explore/drawing';
import type { Spot } from '../../core/explore/placing';
import classes from './Explore.module.css';
import type { GraphRenderer } from './graph-renderer';

export interface Sign extends Spot {
  id: string;
  kind: 'pin' | 'focus';
}

const PINS_AT_MOST = 200;

export function signsOf({ nodes }: Drawing, focus: string | null, renderer: GraphRenderer): Sign[] {
  const pinned = nodes.filter((node) => node.pinned).slice(0, PINS_AT_MOST);
  return [
    ...pinned.map(({ id }) => ({ id, kind: 'pin' as const })),
    ...(focus === null ? [] : [{ id: focus, kind: 'focus' as const }]),
  ].flatMap(({ id, kind }) => {
    const place = renderer.placeOf(id);
    return place ? [{ id, kind, ...place }] : [];
  });
}

/** Signs over the drawing: a pin on what stays, a ring around where the keyboard is. */
export function Pins({ signs }: { signs: Sign[] }) {
  return (
    <div className={classes.signs} aria-hidden>
      {signs.map(({ id, kind, x, y }) => (
        <span
          key={`${kind} ${id}`}
          data-sign={kind}
          className={kind === 'pin' ? classes.pin : classes.focusRing}
          style={{ transform: `translate(${String(x)}px, ${String(y)}px)` }}
        >
          {kind === 'pin' && <IconPinFilled size={13} />}
        </span>
      ))}
    </div>
  );
}
