import { listOf } from '../question/kinds';

/** Which watch is open, and which of its news the reader came for. */
export interface WatchSearch {
  watch?: string;
  news?: string;
}

export function validateWatchSearch(raw: object): WatchSearch {
  const { watch, news } = raw as Record<string, unknown>;
  const [id] = listOf(watch);
  const [told] = listOf(news);
  return { ...(id !== undefined && { watch: id }), ...(told !== undefined && { news: told }) };
}
