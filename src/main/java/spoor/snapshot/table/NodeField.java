package spoor.snapshot.table;

import org.springframework.modulith.NamedInterface;

/** What nodes can be chosen by. */
@NamedInterface("table")
public enum NodeField {
    LABEL(""),
    COUNTRY("country"),
    OPERATOR("operator"),
    CATEGORY("category"),
    TOPIC("topics"),
    /** The authority of a listing that has not ended; a relation in the store, not a property. Kept with its end. */
    LISTED_BY(""),
    /** Any listing with its dates, see {@link Listed}. */
    LISTED(""),
    /** {@link NodeRow#GENERIC} at components of which no particular article is known. */
    KIND("");

    private final String property;

    NodeField(String property) {
        this.property = property;
    }

    /** The property that holds the values; empty where it is none. */
    public String property() {
        return property;
    }
}
