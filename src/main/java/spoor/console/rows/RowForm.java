package spoor.console.rows;

/** How rows are written. */
public enum RowForm {
    /** A JSON array, with nodes and relations as they are everywhere in Spoor. */
    JSON,
    /** A line of RFC 4180, safe to be opened in a spreadsheet. */
    CSV,
    /** A JSON array as Neo4j's Query API writes it. */
    QUERY_API,
    /** The same with the type beside each value. */
    QUERY_API_TYPED
}
