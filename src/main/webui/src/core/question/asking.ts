import type { NodeLabel } from '../model';
import { REQUEST } from '../../generated/request';
import { changed, type Question } from './question';
import { isAnything, selectionOf, type Selection } from './selection';

/** What an entity becomes in the question. */
export type Asking = 'start' | 'end' | 'via' | 'avoid';

function avoided(avoid: Selection, named: string[]): Selection {
  // Both would have to be met: a description gives way to the name.
  const ids = isAnything(avoid) ? [] : avoid.ids;
  return selectionOf({ ids: [...new Set([...ids, ...named])] });
}

/**
 * The question with named entities as its start or end, as one station on the way, or as what paths go around: of several,
 * any counts.
 */
export function askingAll(question: Question, what: Asking, ids: string[], labels: NodeLabel[]): Question {
  const named = selectionOf({ labels, ids });
  switch (what) {
    case 'start':
      return changed(question, { from: named });
    case 'end':
      return changed(question, { to: named });
    case 'via':
      return changed(question, { via: [...question.via, named].slice(-REQUEST.via.maxItems) });
    case 'avoid':
      return changed(question, { avoid: avoided(question.avoid, ids) });
  }
}

export function asking(question: Question, what: Asking, id: string, label: NodeLabel): Question {
  return askingAll(question, what, [id], [label]);
}

/** The paths from any of these to any other of them, whatever was asked for before. */
export function between(question: Question, ids: string[]): Question {
  const some = selectionOf({ ids });
  return changed(question, { from: some, to: some, via: [] });
}
