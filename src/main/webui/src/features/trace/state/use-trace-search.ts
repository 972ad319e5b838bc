import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { compactDisplay, lastingDisplay, type DisplayParams } from '../../../core/display';
import { lastingListing, type ListingParams } from '../../../core/listing';
import type { Question } from '../../../core/question/question';
import { paramsOf } from '../../../core/question/question';
import { validateTraceSearch, type TraceSearch, type ViewParams } from '../../../core/search';
import { partsOf, type SearchParts } from '../../../core/search-parts';
import type { Subject, TraceView } from '../../../core/trace';

const route = getRouteApi('/');

export interface TraceSearchState extends SearchParts {
  ask: (question: Question) => void;
  open: (view: ViewParams) => void;
  /** As a new step of the browser's history, unless it only goes on with the last. */
  show: (display: DisplayParams, goesOn?: boolean) => void;
  list: (listing: ListingParams) => void;
}

/** What leads to another address; each is made from the address as it is when it is called. */
function actsOf(navigate: ReturnType<typeof useNavigate>): Omit<TraceSearchState, keyof SearchParts> {
  const go = (next: (now: SearchParts) => TraceSearch, replace = false) =>
    void navigate({
      to: '/',
      search: (before: object) => next(partsOf(validateTraceSearch({ ...before }))),
      resetScroll: false,
      replace,
    });
  return {
    ask: (next) =>
      go(({ display, listing }) => ({
        ...paramsOf(next),
        ...lastingDisplay(display),
        ...lastingListing(listing),
      })),
    open: (view) =>
      go(({ question, display, listing }) => ({ ...paramsOf(question), ...view, ...display, ...listing })),
    show: (next, goesOn = false) =>
      go(
        ({ question, opened, listing }) => ({
          ...paramsOf(question),
          ...opened,
          ...compactDisplay(next),
          ...listing,
        }),
        goesOn,
      ),
    list: (next) =>
      go(({ question, opened, display }) => ({ ...paramsOf(question), ...opened, ...display, ...next })),
  };
}

/** The question, what is open and how it is looked at, all read from and written to the address. */
export function useTraceSearch(): TraceSearchState {
  const parts = partsOf(route.useSearch());
  const navigate = useNavigate();
  const acts = useMemo(() => actsOf(navigate), [navigate]);
  return { ...parts, ...acts };
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
