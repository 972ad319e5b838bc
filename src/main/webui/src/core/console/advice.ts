import type { Problem } from '../problem';

/** What to do about a refusal, by the server's stable codes; null where its own sentence has to do. */
export type Advice =
  'write' | 'procedure' | 'cost' | 'time' | 'memory' | 'size' | 'busy' | 'syntax' | 'lost' | 'unavailable';

const BY_CODE: Record<string, Advice> = {
  'cypher.write': 'write',
  'cypher.admin': 'write',
  'cypher.load': 'write',
  'cypher.use': 'write',
  'cypher.procedure': 'procedure',
  'cypher.function': 'procedure',
  'cypher.cost': 'cost',
  'cypher.time': 'time',
  'cypher.memory': 'memory',
  'cypher.size': 'size',
  'cypher.busy': 'busy',
  'cypher.syntax': 'syntax',
};

export function adviceFor(problem: Problem): Advice | null {
  const known = problem.code === null ? undefined : BY_CODE[problem.code];
  if (known) {
    return known;
  }
  return problem.kind === 'lost' || problem.kind === 'busy' || problem.kind === 'unavailable'
    ? problem.kind
    : null;
}
