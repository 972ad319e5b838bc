import { useCallback, useState, type KeyboardEvent } from 'react';
import type { Layout } from '../../core/picture-model';
import { firstTarget, hasTarget, isMoveKey, moveTarget, type FocusTarget } from '../../core/picture-keys';
import { hopKey, type Subject } from '../../core/trace';
import type { LinkedView } from '../trace/state/linked-view';

/** Ids of DOM elements may hold anything but white space. */
export function targetId(subject: Subject): string {
  switch (subject.kind) {
    case 'node':
      return `node:${encodeURIComponent(subject.id)}`;
    case 'hop':
      return `hop:${encodeURIComponent(hopKey(subject.from, subject.to))}`;
    case 'path':
      return `path:${String(subject.index)}`;
    case 'paths':
      return `paths:${encodeURIComponent(subject.name)}`;
  }
}

export function idOf(target: FocusTarget): string {
  return `${target.kind}:${encodeURIComponent(target.kind === 'hop' ? target.key : target.id)}`;
}

/** One tab stop for the whole picture; arrows move along the hops. */
export function useRovingFocus(layout: Layout, { point }: Pick<LinkedView, 'point'>) {
  const [wanted, setWanted] = useState<FocusTarget | null>(null);
  const current = wanted && hasTarget(layout, wanted) ? wanted : firstTarget(layout);
  const currentId = current === null ? null : idOf(current);
  const tabIndexOf = useCallback((target: FocusTarget) => (idOf(target) === currentId ? 0 : -1), [currentId]);
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.key === 'Escape') {
      point(null);
    }
    if (!isMoveKey(event.key) || current === null) {
      return;
    }
    event.preventDefault();
    const next = moveTarget(layout, current, event.key);
    setWanted(next);
    const element = document.getElementById(idOf(next));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return { tabIndexOf, onKeyDown };
}
