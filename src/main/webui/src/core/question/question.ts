import type { TraceBody } from '../model';
import type { Address } from './kinds';
import type { Row } from './rows';
import { OFFERED, TABLE } from './table';

export type Field = keyof typeof TABLE;

/** What is asked: a value for each field of the request, set or not. */
export type Question = { [F in Field]: (typeof TABLE)[F] extends Row<infer T> ? T : never };

type Key<F extends Field> = Question[F] extends readonly unknown[]
  ? F
  : Question[F] extends object
    ? `${F}.${keyof Question[F] & string}`
    : F;

/**
 * The question as it stands in the address: flat, by the names of the request. What holds its default is left out, so that
 * an address can be read and quoted.
 */
export type QuestionParams = { [K in { [F in Field]: Key<F> }[Field]]?: string[] };

const ROWS = Object.entries(TABLE) as [Field, Row<unknown>][];

function each(of: (row: Row<unknown>, field: Field) => [string, unknown][]): object {
  return Object.fromEntries(ROWS.flatMap(([field, row]) => of(row, field)));
}

export const DEFAULT_QUESTION = each(({ unset }, field) => [[field, unset]]) as Question;

/** Whether the question asks for it at all. */
export function isSet(question: Question, field: Field): boolean {
  const { body, unset }: Row<unknown> = TABLE[field] as Row<unknown>;
  return JSON.stringify(body(question[field])) !== JSON.stringify(body(unset));
}

/** What the question says in the request; a constraint that is not set is left out. */
export function traceBodyOf(question: Question): TraceBody {
  return each(({ always, body }, field) =>
    always || isSet(question, field) ? [[field, body(question[field])]] : [],
  ) as TraceBody;
}

/** The same without what only says which of its paths are listed: one for every page, order and cap. */
export function bodyOfAllPaths(question: Question): TraceBody {
  return traceBodyOf(without(question, 'k', 'rank', 'maxPerPair', 'maxPerStart', 'maxPerEnd'));
}

function written(question: Question, lasting: boolean): QuestionParams {
  return each(({ always, write }, field) =>
    (lasting && always) || isSet(question, field) ? Object.entries(write(question[field])) : [],
  ) as QuestionParams;
}

export function paramsOf(question: Question): QuestionParams {
  return written(question, false);
}

/** The same for a link that is handed on: it states the defaults, too, so that it means the same when these change later. */
export function lastingParamsOf(question: Question): QuestionParams {
  return written(question, true);
}

export function questionOf(search: object): Question {
  const address: Address = { ...search };
  return each(({ read, unset }, field) => [[field, read(address) ?? unset]]) as Question;
}

/** Keeps what is meaningful in an address, by its name of today; reading its own result changes nothing. */
export function validateQuestionParams(address: Address): QuestionParams {
  return each(({ read, write }) => {
    const value = read(address);
    return value === undefined ? [] : Object.entries(write(value));
  }) as QuestionParams;
}

/** What is offered beside the sentence; most is one field, `caps` are three. */
export type Offered = (typeof OFFERED)[number];

function fieldsAt(place: Offered): Field[] {
  return ROWS.flatMap(([field, row]) => (row.place === place ? field : []));
}

export function isSetAt(question: Question, place: Offered): boolean {
  return fieldsAt(place).some((field) => isSet(question, field));
}

export function listSet(question: Question): Offered[] {
  return OFFERED.filter((place) => isSetAt(question, place));
}

function unset(fields: Field[]): Partial<Question> {
  return Object.fromEntries(fields.map((field) => [field, DEFAULT_QUESTION[field]]));
}

/** The question without these constraints. */
export function without(question: Question, ...fields: Field[]): Question {
  return changed(question, unset(fields));
}

export function withoutAt(question: Question, place: Offered): Question {
  return without(question, ...fieldsAt(place));
}

/** The question with other values, from its first path on. */
export function changed(question: Question, part: Partial<Question>): Question {
  return { ...question, offset: 0, ...part };
}

export function swapped(question: Question): Question {
  const { from, to, via } = question;
  return changed(question, { from: to, to: from, via: via.toReversed() });
}

/** Counted from one, in pages of `k` paths. */
export function pageOf({ offset, k }: Question): number {
  return Math.floor(offset / k) + 1;
}

/** Whether it asks for the same paths as the other, on whatever page and in whatever portions. */
export function asksTheSame(one: Question, other: Question): boolean {
  const body = (question: Question) => JSON.stringify(traceBodyOf({ ...question, k: 1, offset: 0 }));
  return body(one) === body(other);
}

export function isDefault(question: Question): boolean {
  return asksTheSame(question, DEFAULT_QUESTION);
}
