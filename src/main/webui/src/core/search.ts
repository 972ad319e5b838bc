import { validateDisplayParams, type DisplayParams } from './display';
import { validateListingParams, type ListingParams } from './listing';
import { listOf } from './question/kinds';
import { validateQuestionParams, type QuestionParams } from './question/question';

/** What the reader has open. Paths and hops are named by their nodes: a rank would mean another path tomorrow. */
export interface ViewParams {
  node?: string;
  hop?: string[];
  path?: string[];
  /** One relation by its id, and a document, whether or not the answer has them. */
  claim?: string;
  source?: string;
}

export type TraceSearch = QuestionParams & ViewParams & DisplayParams & ListingParams;

export interface ConsoleSearch {
  query?: string;
  parameters?: string;
}

export interface DataSearch {
  /** The dataset that the next file is to replace. */
  replaces?: string;
}

type Raw = Record<string, unknown>;

/** Reads `?a=1&a=2&b=x` as texts and lists of texts. */
export function parseSearch(text: string): Raw {
  const found: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = found[key];
    found[key] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return found;
}

export function stringifySearch(search: Raw): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const each of listOf(value)) {
      params.append(key, each);
    }
  }
  // Legal in a query; left as they are, ids and stations stay readable.
  const text = params
    .toString()
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%3B', ';');
  return text === '' ? '' : `?${text}`;
}

export function validateTraceSearch(raw: Raw): TraceSearch {
  const [node] = listOf(raw.node);
  const [claim] = listOf(raw.claim);
  const [source] = listOf(raw.source);
  const hop = listOf(raw.hop);
  const path = listOf(raw.path);
  return {
    ...validateQuestionParams(raw),
    ...(node === undefined ? {} : { node }),
    ...(hop.length === 2 ? { hop } : {}),
    ...(path.length >= 2 ? { path } : {}),
    ...(claim === undefined ? {} : { claim }),
    ...(source === undefined ? {} : { source }),
    ...validateDisplayParams(raw),
    ...validateListingParams(raw),
  };
}

export function validateConsoleSearch(raw: Raw): ConsoleSearch {
  const [query] = listOf(raw.query);
  const [parameters] = listOf(raw.parameters);
  return {
    ...(query === undefined ? {} : { query }),
    ...(parameters === undefined ? {} : { parameters }),
  };
}

export function validateDataSearch(raw: Raw): DataSearch {
  const [replaces] = listOf(raw.replaces);
  return replaces === undefined ? {} : { replaces };
}
