import type { TraceBody } from '../model';
import { DEFAULT_QUESTION, paramsOf, type Question } from '../question/question';
import { selectionOf, type Selection } from '../question/selection';
import { PAGE_SIZE } from '../question/table';
import type { TraceSearch } from '../search';
import type { PathNews, Watch } from './model';

const SELECTIONS = new Set(['from', 'to', 'avoid']);

function valueOf(field: string, unset: unknown, stated: unknown): unknown {
  if (stated === undefined || stated === null) {
    return unset;
  }
  if (SELECTIONS.has(field)) {
    return selectionOf(stated as Partial<Selection>);
  }
  if (field === 'via') {
    return (stated as Partial<Selection>[]).map(selectionOf);
  }
  if (typeof stated === 'object' && !Array.isArray(stated)) {
    const parts = Object.entries(stated).filter(([, value]) => value !== null && value !== undefined);
    return { ...(unset as object), ...Object.fromEntries(parts) };
  }
  return stated;
}

/** The question of a request, as the page's form and address have it. */
export function questionOfBody(body: TraceBody): Question {
  const stated: Record<string, unknown> = { ...body };
  return Object.fromEntries(
    Object.entries(DEFAULT_QUESTION).map(([field, unset]) => [field, valueOf(field, unset, stated[field])]),
  ) as Question;
}

/** The page that asks the question of a watch, with as many paths as a page has unless the one meant stands further back. */
export function searchOfWatch({ question, paths }: Watch, path?: PathNews): TraceSearch {
  const asked = questionOfBody(question);
  const k = path && paths > PAGE_SIZE ? asked.k : PAGE_SIZE;
  const nodes = path?.kind === 'gone' ? undefined : path?.nodes.map(({ id }) => id);
  return { ...paramsOf({ ...asked, k, offset: 0 }), ...(nodes && { path: nodes }) };
}
