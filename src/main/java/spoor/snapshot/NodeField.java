package spoor.snapshot;

/** What nodes can be chosen by. */
public enum NodeField {
    LABEL(""),
    COUNTRY("country"),
    OPERATOR("operator"),
    CATEGORY("category"),
    TOPIC("topics"),
    /** The authority of a designation; a relation in the store, not a property. */
    LISTED_BY(""),
    /** The same with its date, see {@link Listed}. */
    LISTED(""),
    /** {@link NodeRow#GENERIC} at components of which no particular article is known. */
    KIND("");

    private final String property;

    NodeField(String property) {
        this.property = property;
    }

    /** The property that holds the values; empty where it is none. */
    String property() {
        return property;
    }
}
