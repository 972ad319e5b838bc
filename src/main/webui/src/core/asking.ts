import type { NodeLabel } from './model';
import { MAX_VIA, type Question } from './question';
import { isAnything, selectionOf, type Selection } from './selection';

/** What an entity becomes in the question. */
export type Asking = 'start' | 'end' | 'via' | 'avoid';

function avoided(avoid: Selection, id: string): Selection {
  // Named ids stand for themselves, so that a description beside them would be lost: it gives way to the name.
  const ids = isAnything(avoid) ? [] : avoid.ids;
  return selectionOf({ ids: [...new Set([...ids, id])] });
}

/** The question with an entity as its start or end, as a station on the way, or as one that paths go around. */
export function asking(question: Question, what: Asking, id: string, label: NodeLabel): Question {
  const named = selectionOf({ labels: [label], ids: [id] });
  const asked = { ...question, page: 1 };
  switch (what) {
    case 'start':
      return { ...asked, from: named };
    case 'end':
      return { ...asked, to: named };
    case 'via':
      return { ...asked, via: [...question.via, named].slice(-MAX_VIA) };
    case 'avoid':
      return { ...asked, avoid: avoided(question.avoid, id) };
  }
}
