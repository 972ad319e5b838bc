import { useMemo } from 'react';
import { neighboursOf, type Canvas } from '../../core/explore/canvas';
import type { Lit } from './graph-renderer';

/** What is pointed at with its neighbours, of what is of the chosen time; null: all. */
export function useLit(canvas: Canvas, hovered: string | null, inTime: Lit | null): Lit | null {
  const near = useMemo(() => neighboursOf(canvas), [canvas]);
  return useMemo(() => {
    if (hovered === null || canvas.groups.has(hovered)) {
      return inTime;
    }
    const around = [...(near.get(hovered) ?? [])].filter((id) => inTime?.nodes.has(id) !== false);
    return { nodes: new Set([hovered, ...around]), ties: inTime?.ties ?? null };
  }, [hovered, near, canvas, inTime]);
}
