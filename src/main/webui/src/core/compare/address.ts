import { paramsOf, questionOf, type Question } from '../question/question';
import { listOf } from '../question/kinds';
import { parseSearch, stringifySearch, validateTraceSearch } from '../search';

/** Two questions in an address, each as it stands in the address of its answer; nothing is the question to begin with. */
export interface CompareSearch {
  one?: string;
  other?: string;
}

export function validateCompareSearch(raw: Record<string, unknown>): CompareSearch {
  const [one] = listOf(raw.one);
  const [other] = listOf(raw.other);
  return { ...(one === undefined ? {} : { one }), ...(other === undefined ? {} : { other }) };
}

function written(question: Question): string {
  return stringifySearch({ ...paramsOf({ ...question, offset: 0 }) }).slice(1);
}

export function compareSearchOf(one: Question, other: Question): CompareSearch {
  return { one: written(one), other: written(other) };
}

export function questionAt(text: string | undefined): Question {
  return questionOf(validateTraceSearch(parseSearch(text ?? '')));
}
