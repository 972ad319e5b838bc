package spoor.console.web;

import java.util.List;
import java.util.Map;
import spoor.console.CypherRows;

/**
 * The answer of {@code POST /api/cypher} as a document; it is written as text by {@link DocumentRows}.
 *
 * @param rows one array for each row, with a value for each column
 * @param truncated the answer is not whole; {@code cut} says why
 * @param summary rows, elapsedMs, and the counters and notifications of the database
 */
record CypherAnswer(
        List<String> columns,
        List<List<Object>> rows,
        boolean truncated,
        List<CypherRows.Cut> cut,
        Map<String, Object> summary) {}
