import { useEffect, useSyncExternalStore } from 'react';
import { draftFrom, keepDraft } from '../../core/explore/draft';
import { EMPTY_CANVAS } from '../../core/explore/canvas';
import { caseOf } from '../cases/case-session';
import type { CanvasStore } from './state/canvas-store';

const PAUSE_MILLIS = 400;

/**
 * Keeps the canvas for this tab: it is as it was after another page, a reload, another answer. Where the browser keeps
 * nothing, the reader is warned before work is lost.
 */
export function useDraft(store: CanvasStore, key: string, on: boolean) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { now } = state.history;
  const unsaved = now !== state.kept;
  useEffect(() => {
    if (!on || now === EMPTY_CANVAS) {
      return undefined;
    }
    const keep = () =>
      keepDraft(draftFrom(key, now, caseOf(store)?.version ?? null, unsaved), sessionStorage);
    const timer = setTimeout(keep, PAUSE_MILLIS);
    const leave = (event: BeforeUnloadEvent) => {
      if (!keep() && unsaved) {
        event.preventDefault();
      }
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      clearTimeout(timer);
      keep();
      window.removeEventListener('beforeunload', leave);
    };
  }, [store, key, now, unsaved, on]);
}
