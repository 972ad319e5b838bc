import { useMemo } from 'react';
import { useLibrary } from '../../api/queries';

/** What the library says of the parameters of this statement. */
export function useHints(query: string): Map<string, string> {
  const library = useLibrary();
  return useMemo(() => {
    const known = library.data?.queries.find((each) => each.cypher === query);
    return new Map(known?.parameters.map(({ name, description }) => [name, description ?? '']));
  }, [library.data, query]);
}
