import type { GraphNode } from '../../core/model';
import type { Question } from '../../core/question/question';
import type { Subject } from '../../core/trace';
import type { Found } from '../../core/finding';
import type { ChokepointAnswer } from '../../api/chokepoints';

/** What can be done with a choke point. */
export interface Acts {
  answer: ChokepointAnswer;
  question: Question;
  found: Found | null;
  ask: (question: Question) => void;
  select: (subject: Subject) => void;
}

export function nodeOf({ nodes }: ChokepointAnswer, id: string): GraphNode | undefined {
  return nodes.find((node) => node.id === id);
}
