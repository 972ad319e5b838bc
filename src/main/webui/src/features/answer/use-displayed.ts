import { useCallback, useMemo, useState } from 'react';
import type { TraceAnswer } from '../../core/model';
import { narrowed } from '../../core/narrowing';
import type { ViewParams } from '../../core/search';
import { findPath, highlightOf, viewOf, type Subject, type TraceView } from '../../core/trace';
import { useFound, useHits } from '../find/use-found';
import { useTraceSearch, viewParamsOf } from '../trace/state/use-trace-search';
import type { DisplayedView } from '../trace/state/linked-view';

function subjectOf(view: TraceView, opened: ViewParams): Subject | null {
  if (opened.path) {
    const index = findPath(view, opened.path);
    return index === null ? null : { kind: 'path', index };
  }
  if (opened.hop) {
    const [from = '', to = ''] = opened.hop;
    return { kind: 'hop', from, to };
  }
  return opened.node === undefined ? null : { kind: 'node', id: opened.node };
}

function useFinding(whole: TraceView) {
  const { display } = useTraceSearch();
  const hits = useHits(whole, display.find);
  const view = useMemo(
    () => narrowed(whole, display, new Set(hits?.map(({ id }) => id))),
    [whole, display, hits],
  );
  const [found, goTo] = useFound(hits, view);
  const id = found?.current?.id;
  const hit = useMemo<Subject | null>(() => (id === undefined ? null : { kind: 'node', id }), [id]);
  return { view, found, goTo, hit };
}

/** What the list and the pictures of an answer share. */
export function useDisplayed(answer: TraceAnswer): DisplayedView {
  const { opened, open, display, show } = useTraceSearch();
  const [pointed, point] = useState<Subject | null>(null);
  // What was open when the reader was led to a hit; they stay there until something else is open.
  const nowOpen = JSON.stringify(opened);
  const [openAtHit, leadToHit] = useState<string | null>('{}');
  const whole = useMemo(() => viewOf(answer), [answer]);
  const { view, found, goTo, hit } = useFinding(whole);
  const selected = useMemo(() => subjectOf(view, opened), [view, opened]);
  const target = openAtHit === nowOpen ? (hit ?? selected) : (selected ?? hit);
  const active = pointed ?? target;
  const highlight = useMemo(() => highlightOf(view, active), [view, active]);
  const select = useCallback(
    (subject: Subject) => {
      point(null);
      leadToHit(null);
      open(viewParamsOf(view, subject));
    },
    [view, open],
  );
  const stepTo = useCallback(
    (id: string) => {
      point(null);
      leadToHit(nowOpen);
      goTo(id);
    },
    [goTo, nowOpen],
  );
  const seek = useCallback(
    (find: string) => {
      leadToHit(nowOpen);
      show({ ...display, find }, true);
    },
    [display, show, nowOpen],
  );
  return useMemo(
    () => ({
      view,
      whole,
      highlight,
      selected,
      target,
      active,
      found,
      point,
      select,
      stepTo,
      seek,
      display,
      show,
    }),
    [view, whole, highlight, selected, target, active, found, select, stepTo, seek, display, show],
  );
}
