import { layoutOf } from '../layout';
import type { TraceAnswer } from '../model';
import { listOf } from '../question/kinds';
import { validateQuestionParams, type QuestionParams } from '../question/question';
import { viewOf } from '../trace';
import type { Spot } from './placing';

/** Where a canvas begins, as it stands in the address: a saved case, the answer to a question, or named entities. */
export type ExploreSearch = QuestionParams & { case?: string; answer?: 'yes'; id?: string[] };

export type Start =
  | { kind: 'case'; id: string }
  | { kind: 'shared'; token: string }
  | { kind: 'answer'; params: QuestionParams }
  | { kind: 'entities'; ids: string[] }
  | { kind: 'nothing' };

type Raw = Record<string, unknown>;

export function validateExploreSearch(raw: Raw): ExploreSearch {
  const [saved] = listOf(raw.case);
  const id = listOf(raw.id);
  return {
    ...(saved === undefined ? {} : { case: saved }),
    ...(listOf(raw.answer)[0] === 'yes' ? { ...validateQuestionParams(raw), answer: 'yes' as const } : {}),
    ...(id.length > 0 ? { id } : {}),
  };
}

export function startOf({ case: saved, answer, id, ...params }: ExploreSearch): Start {
  if (saved !== undefined) {
    return { kind: 'case', id: saved };
  }
  if (answer === 'yes') {
    return { kind: 'answer', params };
  }
  return id === undefined ? { kind: 'nothing' } : { kind: 'entities', ids: id };
}

const PICTURE_WIDTH = 1400;
// Names have no box around them here, and stand beside their node instead of in it.
const HIGHER = 1.15;
const SHAPE = 1.75;

/** The places of an answer's entities in its picture, around the origin: the reader knows that map already. */
export function spotsOfAnswer(answer: TraceAnswer): Map<string, Spot> {
  const { nodes, width, height } = layoutOf(viewOf(answer), PICTURE_WIDTH);
  const wider = Math.max(1, (SHAPE * HIGHER * height) / width);
  return new Map(
    [...nodes.values()].map((node) => [
      node.id,
      {
        x: (node.x + node.width / 2 - width / 2) * wider,
        y: (node.y + node.height / 2 - height / 2) * HIGHER,
      },
    ]),
  );
}
