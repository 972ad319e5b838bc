import type { TraceBody } from './model';
import { listOf } from './question/kinds';
import { bodyOfAllPaths, questionOf, validateQuestionParams, type QuestionParams } from './question/question';

/** A legal text by which an authority lists. */
export interface Criterion {
  id: string;
  authority: string;
  text: string;
  /** Of `text`. */
  language: string;
  /** Whether the law has an official text in the language that was asked for. */
  official: boolean;
  about: string;
  from: string;
  until?: string;
  /** What of it was read for the table. */
  read: string;
}

export const SECTIONS = [
  'names',
  'numbers',
  'addresses',
  'people',
  'role',
  'hops',
  'goods',
  'weapon',
  'events',
  'after',
  'lists',
  'grade',
  'contrary',
  'replies',
] as const;
export type Section = (typeof SECTIONS)[number];

/** One statement, in the words of its language, with the numbers of the documents that say it. */
export interface FileCell {
  section: Section;
  what: string;
  value: string;
  notes: number[];
  /** Otherwise its value says that it is not known. */
  known: boolean;
}

export interface FirmFile {
  id: string;
  name: string;
  grade: 'confirmed' | 'probable' | 'possible' | 'none';
  lead: boolean;
  cells: FileCell[];
}

export interface FileNote {
  number: number;
  id: string;
  title: string;
  publisher: string;
  published: string;
  url: string;
  locator: string;
  accessed: string;
  origin: string;
}

/** A file for an authority. */
export interface Designation {
  cover: string[];
  criterion: Criterion;
  firms: FirmFile[];
  notes: FileNote[];
  cells: number;
  footnoted: number;
  unknown: number;
  made: string;
  version: string;
  /** Of its words. */
  language: string;
}

/** What POST /api/designations is asked. */
export interface DesignationBody {
  ids: string[];
  trace: TraceBody;
  criterion: string;
  lead: boolean;
  /** An investigation, whose contrary evidence and replies go in. */
  case?: string;
}

/** In what the file is taken away. */
export const DESIGNATION_FORMS = ['pdf', 'zip', 'xlsx', 'csv', 'ftm'] as const;
export type DesignationForm = (typeof DESIGNATION_FORMS)[number];

/** The server takes no more in one file. */
export const MOST_FIRMS = 50;

/** What is chosen, as it stands in the address, beside the question whose paths tell of the firms. */
export type DesignationSearch = QuestionParams & {
  id?: string[];
  criterion?: string;
  lead?: 'yes';
  case?: string;
};

type Raw = Record<string, unknown>;

export function validateDesignationSearch(raw: Raw): DesignationSearch {
  const id = [...new Set(listOf(raw.id))];
  const [criterion] = listOf(raw.criterion);
  const [investigation] = listOf(raw.case);
  return {
    ...validateQuestionParams(raw),
    ...(id.length > 0 && { id }),
    ...(criterion !== undefined && { criterion }),
    ...(investigation !== undefined && { case: investigation }),
    ...(listOf(raw.lead)[0] === 'yes' && { lead: 'yes' as const }),
  };
}

/** What is asked for, once a criterion and firms are chosen. */
export function bodyOf(search: DesignationSearch): DesignationBody | null {
  const { id = [], criterion, lead, case: investigation } = search;
  return id.length === 0 || id.length > MOST_FIRMS || criterion === undefined
    ? null
    : {
        ids: id,
        trace: bodyOfAllPaths(questionOf(search)),
        criterion,
        lead: lead === 'yes',
        ...(investigation !== undefined && { case: investigation }),
      };
}

/** The cells of a firm by their sections, in the order of the file. */
export function bySection({ cells }: FirmFile): { section: Section; cells: FileCell[] }[] {
  return SECTIONS.map((section) => ({
    section,
    cells: cells.filter((cell) => cell.section === section),
  })).filter(({ cells: own }) => own.length > 0);
}

/**
 * What is offered for a text: the firms on the paths whose names hold it or that the search finds by it, and of the firms that
 * the search finds those that are neither on a path nor chosen.
 */
export function offered<T extends { id: string; name: string }, E extends { id: string }>(
  firms: readonly T[],
  text: string,
  found: readonly E[],
  chosen: readonly string[],
): { onPaths: T[]; others: E[] } {
  const wanted = text.trim().toLowerCase();
  const ids = new Set(found.map(({ id }) => id));
  const known = new Set([...chosen, ...firms.map(({ id }) => id)]);
  return {
    onPaths: firms.filter(({ id, name }) => ids.has(id) || name.toLowerCase().includes(wanted)),
    others: found.filter(({ id }) => !known.has(id)),
  };
}
