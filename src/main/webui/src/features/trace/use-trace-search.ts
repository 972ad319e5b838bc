import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { paramsOf, questionOf, type Question } from '../../core/question';
import type { ViewParams } from '../../core/search';
import type { Subject, TraceView } from '../../core/trace';

const route = getRouteApi('/');

export interface TraceSearchState {
  question: Question;
  opened: ViewParams;
  ask: (question: Question) => void;
  open: (view: ViewParams) => void;
}

/** The question and what is open, both read from and written to the address. */
export function useTraceSearch(): TraceSearchState {
  const search = route.useSearch();
  const navigate = useNavigate();
  const question = useMemo(() => questionOf(search), [search]);
  const { node, hop, path } = search;
  const opened = useMemo<ViewParams>(
    () => ({ ...(node && { node }), ...(hop && { hop }), ...(path && { path }) }),
    [node, hop, path],
  );
  const ask = useCallback(
    (next: Question) => void navigate({ to: '/', search: paramsOf(next), resetScroll: false }),
    [navigate],
  );
  const open = useCallback(
    (view: ViewParams) =>
      void navigate({ to: '/', search: { ...paramsOf(question), ...view }, resetScroll: false }),
    [navigate, question],
  );
  return { question, opened, ask, open };
}

export function viewParamsOf(view: TraceView, subject: Subject): ViewParams {
  switch (subject.kind) {
    case 'node':
      return { node: subject.id };
    case 'hop':
      return { hop: [subject.from, subject.to] };
    case 'path':
      return { path: view.paths[subject.index]?.nodes ?? [] };
  }
}
