import type { DecisionBody } from '../../../api/identity';
import {
  idsOf,
  keyOfProposal,
  type Decision,
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

export function scoreOf(pair: Proposal): Pick<DecisionBody, 'class' | 'score' | 'features'> {
  const { class: name, probability, features } = pair;
  return {
    ...(name && { class: name }),
    ...(typeof probability === 'number' && { score: probability }),
    ...(features && { features }),
  };
}

export function refusalOf(pair: Proposal, problem: Problem): Refusal | null {
  const { decisions } = (problem.body ?? {}) as { decisions?: Decision[] };
  return problem.code === CONTRADICTION
    ? { ...idsOf(pair), detail: problem.sentence ?? '', decisions: decisions ?? [] }
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
