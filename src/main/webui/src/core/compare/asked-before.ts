import { asksTheSame, type Question } from '../question/question';

let last: Question | null = null;
let before: Question | null = null;

/** Notes what is asked, so that it can be compared with what was asked before. */
export function noteAsked(question: Question): void {
  if (last !== null && !asksTheSame(last, question)) {
    before = last;
  }
  last = question;
}

/** What was asked before the question that is asked now, on this visit. */
export function askedBefore(): Question | null {
  return before;
}
