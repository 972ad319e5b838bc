package spoor.console;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Takes the answer to a statement as it comes. */
public interface CypherRows {

    /** Comes first and once. */
    void columns(List<String> names) throws IOException;

    /** One row, as JSON text: an array with a value for each column. */
    void row(String json) throws IOException;

    /** Comes last, unless the statement failed. */
    void end(CypherSummary summary) throws IOException;

    /** Called from another thread about once a second while nothing comes; throws if nobody listens any more. */
    default void alive() throws IOException {}

    /**
     * What can be said when the last row was sent.
     *
     * @param truncated the answer is not whole; {@code cut} says why
     * @param summary rows, milliseconds, and what Neo4j has to say about the statement
     */
    record CypherSummary(boolean truncated, List<Cut> cut, Map<String, Object> summary) {}

    /**
     * A limit that ended the answer early.
     *
     * @param limit {@code rows}, {@code bytes}, {@code cell}, {@code elements} or {@code time}
     * @param text what was left out and what to do, for people
     */
    record Cut(String limit, String text) {}
}
