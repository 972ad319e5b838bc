import type { NearMiss } from '../model';
import { changed, DEFAULT_QUESTION, type Field, type Question } from './question';
import type { Row } from './rows';
import { TABLE } from './table';

function isField(name: string): name is Field {
  return name in TABLE;
}

/** One constraint as the near miss leaves it; null takes it away as a whole. */
function partOf(question: Question, name: string, left: unknown): Partial<Question> | null {
  if (!isField(name)) {
    return null;
  }
  const { loosest, relax }: Row<unknown> = TABLE[name] as Row<unknown>;
  const value =
    loosest === undefined || left === null || left === undefined ? loosest : relax(question[name], left);
  return value === undefined ? null : { [name]: value };
}

function isParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What changes in the form; null for a change that the form does not know. */
function changeOf(question: Question, { change, value }: NearMiss): Partial<Question> | null {
  if (change !== 'all') {
    return partOf(question, change, value);
  }
  if (!isParts(value)) {
    const all = Object.keys(TABLE).map((name) => partOf(question, name, null));
    return Object.assign({}, ...all) as Partial<Question>;
  }
  const parts = Object.entries(value).map(([name, each]) => partOf(question, name, each));
  return parts.includes(null) ? null : (Object.assign({}, ...parts) as Partial<Question>);
}

/** The question with the change that a near miss proposes; null when it proposes none that would help. */
export function relaxed(question: Question, miss: NearMiss): Question | null {
  const change = miss.paths > 0 ? changeOf(question, miss) : null;
  return change && changed(question, change);
}

/** An end that chooses nothing is put back to what the page opens on. */
export function withEndReset(question: Question, miss: NearMiss): Question | null {
  const end = miss.change === 'from' || miss.change === 'to' ? miss.change : null;
  return end && changed(question, { [end]: DEFAULT_QUESTION[end] });
}
