import type { NodeLabel } from './model';
import type { Question } from './question';
import { selectionOf } from './selection';

/** What an entity becomes in the question. */
export type Asking = 'start' | 'end';

/** The question with an entity as its start or its end. */
export function asking(question: Question, what: Asking, id: string, label: NodeLabel): Question {
  const side = selectionOf({ labels: [label], ids: [id] });
  return { ...question, [what === 'start' ? 'from' : 'to']: side, page: 1 };
}
