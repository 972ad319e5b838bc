import { useQuery } from '@tanstack/react-query';
import { statements } from './statements';

/** Names of labels, relations, properties and functions, for completion. */
export function useCypherSchema() {
  return useQuery({
    queryKey: ['cypher-schema'],
    queryFn: ({ signal }) => statements.schema(signal),
    staleTime: 10 * 60_000,
    gcTime: 30 * 60_000,
  });
}
