package spoor.console;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Sha256;
import spoor.web.AuditNotes;

/**
 * A statement to run.
 *
 * @param client who asks, for fairness and for the audit: a user's name or an address
 * @param limit most rows of the answer
 * @param timeout null for the configured one
 * @param allowCostly the asker has been told that the plan is costly, or is a program that bears to wait
 * @param bookmarks states of the store that it has to wait for; usually none
 */
public record CypherQuestion(
        String client,
        String query,
        Map<String, Object> parameters,
        int limit,
        @Nullable Duration timeout,
        boolean allowCostly,
        List<String> bookmarks) {

    /** Rows of an answer that asks for no number. */
    public static final int USUAL_ROWS = 1_000;

    /** A longer text in a parameter could be used to wear out a regular expression. */
    private static final int LONGEST_TEXT = 16_384;

    public CypherQuestion {
        bookmarks = List.copyOf(bookmarks);
        parameters.forEach(CypherQuestion::requireShort);
    }

    /** With the usual limits. */
    public static CypherQuestion of(String client, String query, Map<String, Object> parameters) {
        return new CypherQuestion(client, query, parameters, USUAL_ROWS, null, true, List.of());
    }

    /**
     * Tells the audit what is asked: the hash of the statement, and the statement without the values it names. Parameters
     * are not told.
     */
    public void tellAudit() {
        AuditNotes.current().add("sha256", Sha256.hex(query)).addLater("statement", () -> BareText.of(query));
    }

    private static void requireShort(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (value) {
            case String text -> {
                if (text.length() > LONGEST_TEXT) {
                    throw new BadInput(
                            "parameter.long",
                            "The parameter '%s' holds a text of more than %d characters; shorten it.",
                            name,
                            LONGEST_TEXT);
                }
            }
            case BigInteger large ->
                throw new BadInput("parameter.range", "The parameter '%s' is no 64-bit number; send it as text.", name);
            case Collection<?> list -> list.forEach(one -> requireShort(name, one));
            case Map<?, ?> map -> map.values().forEach(one -> requireShort(name, one));
            default -> {}
        }
    }
}
