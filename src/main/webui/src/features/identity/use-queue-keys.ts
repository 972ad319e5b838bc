import { useEffect, useRef, type RefObject } from 'react';
import { useRights } from '../../api/session';
import { actOf } from '../../core/identity/keys';
import type { QueueStore } from './state/queue-store';
import type { Deciding } from './use-deciding';

const FIELDS = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]';
const PRESSED_BY_SPACE = 'button, a, summary, input, [role=button]';

/** Letters count while the queue, or nothing at all, has the focus; never in a field or a dialog. */
function isMeant(event: KeyboardEvent, pane: HTMLElement | null): boolean {
  const { target } = event;
  if (!(target instanceof Element) || event.defaultPrevented || event.repeat) {
    return false;
  }
  return (
    (target === document.body || pane?.contains(target) === true) &&
    target.closest('[role=dialog]') === null &&
    !target.matches(FIELDS) &&
    !(event.key === ' ' && target.matches(PRESSED_BY_SPACE))
  );
}

/** The keys of the queue. */
export function useQueueKeys(pane: RefObject<HTMLElement | null>, store: QueueStore, deciding: Deciding) {
  const { decide } = useRights();
  const latest = useRef(deciding);
  useEffect(() => {
    latest.current = deciding;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = isMeant(event, pane.current) && latest.current.asked === null ? actOf(event) : null;
      if (!act || (act.kind !== 'move' && !decide)) {
        return;
      }
      event.preventDefault();
      switch (act.kind) {
        case 'decide':
          return latest.current.decide(act.verdict, act.turned);
        case 'move':
          return store.move(act.steps);
        case 'undo':
          return latest.current.undo();
        case 'reason':
          return latest.current.ask();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [pane, store, decide]);
}
