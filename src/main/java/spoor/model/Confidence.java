package spoor.model;

/** How sure a relation is, from weakest to strongest; {@code compareTo} follows that order. */
public enum Confidence {
    /** A secondary, partial or disputed report. */
    POSSIBLE,
    /** One solid press, research or government-portal source. */
    PROBABLE,
    /** An official designation or court document, or two independent sources. */
    CONFIRMED;

    /** The word used in files, in Neo4j and over HTTP. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * Reads {@link #word()}, whatever its case.
     *
     * @throws BadInput if it is none of the three words
     */
    public static Confidence requireWord(String word) {
        for (Confidence c : values()) {
            if (c.name().equalsIgnoreCase(word.strip())) {
                return c;
            }
        }
        throw new BadInput("confidence.unknown", "'%s' is no confidence; use confirmed, probable or possible.", word);
    }
}
