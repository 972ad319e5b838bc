import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import {
  compactDisplay,
  lastingDisplay,
  validateDisplayParams,
  type DisplayParams,
} from '../../../core/display';
import { lastingListing, validateListingParams, type ListingParams } from '../../../core/listing';
import type { Question } from '../../../core/question/question';
import { paramsOf, questionOf } from '../../../core/question/question';
import type { TraceSearch, ViewParams } from '../../../core/search';
import type { Subject, TraceView } from '../../../core/trace';

const route = getRouteApi('/');

export interface TraceSearchState {
  question: Question;
  opened: ViewParams;
  display: DisplayParams;
  listing: ListingParams;
  ask: (question: Question) => void;
  open: (view: ViewParams) => void;
  /** As a new step of the browser's history, unless it only goes on with the last. */
  show: (display: DisplayParams, goesOn?: boolean) => void;
  list: (listing: ListingParams) => void;
}

/** The question, what is open and how it is looked at, all read from and written to the address. */
export function useTraceSearch(): TraceSearchState {
  const search = route.useSearch();
  const navigate = useNavigate();
  const question = useMemo(() => questionOf(search), [search]);
  const { node, hop, path, claim, source } = search;
  const opened = useMemo<ViewParams>(
    () => ({
      ...(node && { node }),
      ...(hop && { hop }),
      ...(path && { path }),
      ...(claim && { claim }),
      ...(source && { source }),
    }),
    [node, hop, path, claim, source],
  );
  const display = useMemo(() => validateDisplayParams({ ...search }), [search]);
  const listing = useMemo(() => validateListingParams({ ...search }), [search]);
  const go = useCallback(
    (next: TraceSearch, replace = false) =>
      void navigate({ to: '/', search: next, resetScroll: false, replace }),
    [navigate],
  );
  const ask = useCallback(
    (next: Question) => go({ ...paramsOf(next), ...lastingDisplay(display), ...lastingListing(listing) }),
    [go, display, listing],
  );
  const open = useCallback(
    (view: ViewParams) => go({ ...paramsOf(question), ...view, ...display, ...listing }),
    [go, question, display, listing],
  );
  const show = useCallback(
    (next: DisplayParams, goesOn = false) =>
      go({ ...paramsOf(question), ...opened, ...compactDisplay(next), ...listing }, goesOn),
    [go, question, opened, listing],
  );
  const list = useCallback(
    (next: ListingParams) => go({ ...paramsOf(question), ...opened, ...display, ...next }),
    [go, question, opened, display],
  );
  return { question, opened, display, listing, ask, open, show, list };
}

export function viewParamsOf(view: TraceView, subject: Subject): ViewParams {
  switch (subject.kind) {
    case 'node':
      return { node: subject.id };
    case 'hop':
      return { hop: [subject.from, subject.to] };
    case 'path':
      return { path: view.paths[subject.index]?.nodes ?? [] };
    case 'paths':
      return {};
  }
}
