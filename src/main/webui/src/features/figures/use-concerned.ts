import { useEntities } from '../../api/queries';
import type { TraceAnswer } from '../../core/model';
import { subjectOf, tradeContext, type TradeFlow } from '../../core/trade-context';
import { useTraceSearch } from '../trace/state/use-trace-search';

const MOST_BESIDE = 8;

/** The figures that concern an answer, the best first. */
export function useConcerned(answer: TraceAnswer, flows: TradeFlow[]): TradeFlow[] {
  const { question } = useTraceSearch();
  const parts = useEntities(question.goods.components).flatMap(({ data }) => data ?? []);
  return tradeContext(flows, subjectOf(question, answer, parts), MOST_BESIDE);
}
