import { CONTROL_RELATIONS, FLOW_RELATIONS, labelOf, type EntityDetail } from '../model';
import { changed, DEFAULT_QUESTION, type Question } from '../question/question';
import { selectionOf } from '../question/selection';

/** Which paths concern an entity: those through it, those that begin at it, those that end at it. */
export type Concern = 'through' | 'from' | 'to';

export interface ConcernedQuestion {
  concern: Concern;
  question: Question;
}

/** So many paths of each are shown on its page. */
export const SHOWN_PATHS = 5;

function questionOn(entity: EntityDetail, concern: Concern): Question {
  const label = labelOf(entity);
  const it = selectionOf({ labels: [label], ids: [entity.id] });
  // Nothing flows through a person: what they own or direct does.
  const base =
    label === 'Person'
      ? changed(DEFAULT_QUESTION, { relations: [...FLOW_RELATIONS, ...CONTROL_RELATIONS] })
      : DEFAULT_QUESTION;
  switch (concern) {
    case 'through':
      return changed(base, { via: [it] });
    case 'from':
      return changed(base, { from: it });
    case 'to':
      return changed(base, { to: it });
  }
}

/** The questions that the page of an entity answers: what can lie between the usual ends, begin or end there. */
export function questionsOn(entity: EntityDetail): ConcernedQuestion[] {
  const concerns: Concern[] =
    labelOf(entity) === 'WeaponSystem'
      ? ['to']
      : labelOf(entity) === 'Person'
        ? ['through', 'from']
        : ['through', 'from', 'to'];
  return concerns.map((concern) => ({ concern, question: questionOn(entity, concern) }));
}

/** Whether the usual question begins at it: then all paths from it to weapons lead through it, too. */
export function isUsualStart(entity: EntityDetail): boolean {
  const { labels, countries } = DEFAULT_QUESTION.from;
  const { country = '' } = entity.properties;
  return labels.includes(labelOf(entity)) && countries.some((each) => country.split(';').includes(each));
}
