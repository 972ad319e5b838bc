package spoor.identity;

import java.util.Locale;
import spoor.model.BadInput;
import spoor.model.Confidence;

/** How much speaks for two records being one entity. */
public enum PairClass {
    /** Both bear the same valid number. */
    NUMBER,
    /** Several things that do not depend on each other agree. */
    STRONG,
    /** Worth a look. */
    LIKELY,
    /** The names agree and something else speaks against it. */
    HOMONYM;

    /** The word used in Neo4j and over HTTP. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How sure a decision on such grounds is, unless whoever decides says otherwise. */
    public Confidence confidence() {
        return switch (this) {
            case NUMBER -> Confidence.CONFIRMED;
            case STRONG -> Confidence.PROBABLE;
            case LIKELY, HOMONYM -> Confidence.POSSIBLE;
        };
    }

    /**
     * Reads {@link #word()}, whatever its case.
     *
     * @throws BadInput if it is none of the words
     */
    public static PairClass requireWord(String word) {
        for (PairClass one : values()) {
            if (one.name().equalsIgnoreCase(word.strip())) {
                return one;
            }
        }
        throw new BadInput("class.unknown", "'%s' is no class of pairs; use number, strong, likely or homonym.", word);
    }
}
