import { formatQuery } from '@neo4j-cypher/language-support';

// The grammar is heavy, so it comes only when a statement is to be put in order, and works beside the page.
self.onmessage = (event: MessageEvent<string>) => {
  try {
    self.postMessage(formatQuery(event.data, { maxColumn: 100 }).formattedQuery);
  } catch {
    self.postMessage(null);
  }
};
