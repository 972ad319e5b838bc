import { validateDisplayParams, type DisplayParams } from './display';
import { validateListingParams, type ListingParams } from './listing';
import { questionOf, type Question } from './question/question';
import type { TraceSearch, ViewParams } from './search';

/** The four things that an address of the first page says. */
export interface SearchParts {
  question: Question;
  opened: ViewParams;
  display: DisplayParams;
  listing: ListingParams;
}

function openedOf({ node, hop, path, claim, source }: TraceSearch): ViewParams {
  return {
    ...(node && { node }),
    ...(hop && { hop }),
    ...(path && { path }),
    ...(claim && { claim }),
    ...(source && { source }),
  };
}

const known = new WeakMap<TraceSearch, SearchParts>();
let last: SearchParts | null = null;

function sameAsBefore<T>(now: T, before: T | undefined): T {
  return before !== undefined && JSON.stringify(now) === JSON.stringify(before) ? before : now;
}

/**
 * Reads an address, once for all who ask. A part that says the same as in the address before is the same object: opening a
 * path must not draw anew what only depends on the question.
 */
export function partsOf(search: TraceSearch): SearchParts {
  const before = known.get(search);
  if (before) {
    return before;
  }
  const parts: SearchParts = {
    question: sameAsBefore(questionOf(search), last?.question),
    opened: sameAsBefore(openedOf(search), last?.opened),
    display: sameAsBefore(validateDisplayParams({ ...search }), last?.display),
    listing: sameAsBefore(validateListingParams({ ...search }), last?.listing),
  };
  known.set(search, parts);
  last = parts;
  return parts;
}
