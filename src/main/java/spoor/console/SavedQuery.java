package spoor.console;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/**
 * A statement that users keep and share.
 *
 * @param name what it is found by; one name, one statement
 * @param description what it answers; may be empty
 * @param parameters values to begin with
 * @param cypher as it was written, which need not be right yet
 */
public record SavedQuery(String name, String description, Map<String, @Nullable Object> parameters, String cypher) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int LONGEST_STATEMENT = 16_384;
    private static final int MOST_PARAMETERS = 50;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}/\\\\]");

    public SavedQuery {
        name = name.strip();
        requireLength("name", name, 1, LONGEST_NAME);
        if (UNSEEN.matcher(name).find()) {
            throw new BadInput("query.name", "The name may hold no slashes and no signs that cannot be seen.");
        }
        requireLength("description", description, 0, LONGEST_DESCRIPTION);
        requireLength("cypher", cypher, 1, LONGEST_STATEMENT);
        if (parameters.size() > MOST_PARAMETERS) {
            throw new BadInput("query.parameters", "A query has at most %d parameters.", MOST_PARAMETERS);
        }
    }

    private static void requireLength(String field, String text, int least, int most) {
        if (text.length() < least || text.length() > most) {
            throw new BadInput("query.length", "'%s' must have %d to %d characters.", field, least, most);
        }
    }
}
