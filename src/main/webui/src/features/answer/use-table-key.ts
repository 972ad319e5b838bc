import { useEffect } from 'react';
import { withoutParts } from '../../core/listing';
import { useTraceSearch } from '../trace/state/use-trace-search';

/** Alt+T: from list and picture to the table, and back. */
export function useTableKey(): void {
  const { listing, list } = useTraceSearch();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyT') {
        event.preventDefault();
        list(listing.as === 'table' ? withoutParts(listing, 'as') : { ...listing, as: 'table' });
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [listing, list]);
}
