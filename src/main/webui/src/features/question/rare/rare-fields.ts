import type { Question } from '../../../core/question/question';

/** What the fields of every rare constraint are given. */
export interface RareFieldsProps {
  question: Question;
  change: (part: Partial<Question>) => void;
}
