package spoor.console;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import spoor.console.rows.RowForm;

/** Takes the answer to a statement as it comes. */
public interface CypherRows extends CypherListener {

    /** How rows are to be written. */
    default RowForm form() {
        return RowForm.JSON;
    }

    /** Comes first and once. */
    void columns(List<String> names) throws IOException;

    /** One row with a value for each column, written in the {@link #form}. */
    void row(String text) throws IOException;

    /** Comes last, unless the statement failed. */
    void end(CypherSummary summary) throws IOException;

    @Override
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
