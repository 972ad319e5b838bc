import type { DecisionBody } from '../../../api/identity';
import {
  idsOf,
  keyOfProposal,
  type PairClass,
  type Proposal,
  type Refusal,
} from '../../../core/identity/model';
import { withFirst, type Queue } from '../../../core/identity/queue';
import type { Problem } from '../../../core/problem';

type Counts = Partial<Record<PairClass, number>>;

const CONTRADICTION = 'identity.contradiction';

export function withShown(queue: Queue, pair: Proposal | undefined): Queue {
  const there = queue.pairs.some((each) => pair && keyOfProposal(each) === keyOfProposal(pair));
  return pair && !there ? withFirst(queue, pair) : queue;
}

export function scoreOf(pair: Proposal): Pick<DecisionBody, 'score' | 'features'> {
  const { probability, features } = pair;
  return {
    ...(typeof probability === 'number' && { score: probability }),
    // Sentences in other languages are made of what is stored with the proposal; a decision keeps the text.
    ...(features && { features: features.map(({ feature, text, bits }) => ({ feature, text, bits })) }),
  };
}

/** What the server refuses with a reason of its own; anything else went wrong. */
export function refusalOf(pair: Proposal, problem: Problem): Refusal | null {
  const { decisions, why, arguments: given } = (problem.body ?? {}) as Partial<Refusal>;
  return problem.code === CONTRADICTION || typeof why === 'string'
    ? {
        ...idsOf(pair),
        detail: problem.sentence ?? '',
        decisions: decisions ?? [],
        why: why ?? null,
        arguments: given ?? null,
      }
    : null;
}

export function counted(byClass: Counts, pairs: Proposal[], step: 1 | -1): Counts {
  const counts = { ...byClass };
  for (const { class: name } of pairs) {
    if (name) {
      counts[name] = Math.max(0, (counts[name] ?? 0) + step);
    }
  }
  return counts;
}
