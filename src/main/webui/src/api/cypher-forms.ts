import { useQuery } from '@tanstack/react-query';
import type { CypherStatement } from '../core/cypher-statement';
import type { TraceBody } from '../core/model';
import { post } from './client';

/** What a question is in Cypher never changes. */
const FOR_GOOD = { staleTime: Infinity };

/** The statement that gives the same paths. */
export function useTraceCypher(body: TraceBody) {
  return useQuery({
    queryKey: ['trace-cypher', body],
    queryFn: async ({ signal }) => {
      const response = await post('/api/traces/cypher', body, signal);
      return (await response.json()) as CypherStatement;
    },
    ...FOR_GOOD,
  });
}

/** The statements that find the choke points, in the order in which they are run. */
export function useChokepointCypher(body: TraceBody) {
  return useQuery({
    queryKey: ['chokepoint-cypher', body],
    queryFn: async ({ signal }) => {
      const response = await post('/api/analyses/chokepoints/cypher', body, signal);
      return (await response.json()) as { statements: CypherStatement[] };
    },
    ...FOR_GOOD,
  });
}
