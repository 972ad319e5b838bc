import { useEntities } from '../../api/queries';
import { mirrorQuestion, type MirrorQuestion } from '../../core/mirror';
import type { TraceAnswer } from '../../core/model';
import { subjectOf, tradeContext, type TradeFlow } from '../../core/trade-context';
import { useTraceSearch } from '../trace/state/use-trace-search';

const MOST_BESIDE = 8;

interface Concerned {
  /** What documents say, the best first. */
  found: TradeFlow[];
  /** Of which goods and countries both sides' reports are asked; null where no country's are here. */
  mirror: MirrorQuestion | null;
}

/** The figures that concern an answer. */
export function useConcerned(answer: TraceAnswer, flows: TradeFlow[]): Concerned {
  const { question } = useTraceSearch();
  const parts = useEntities(question.goods.components).flatMap(({ data }) => data ?? []);
  const subject = subjectOf(question, answer, parts);
  const reported = flows.some(({ properties }) => properties.reporter !== undefined);
  return {
    found: tradeContext(flows, subject, MOST_BESIDE),
    mirror: reported ? mirrorQuestion(subject, answer, question.goods.components) : null,
  };
}
