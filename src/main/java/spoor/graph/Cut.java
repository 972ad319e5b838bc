package spoor.graph;

/**
 * A limit that was reached.
 *
 * @param limit which one
 * @param text what it means for the answer, as a sentence
 */
public record Cut(Limit limit, String text) {

    /** The limits. */
    public enum Limit {
        /** The caller cancelled. */
        CANCELLED,
        /** The deadline passed. */
        DEADLINE,
        /** The most visits were made. */
        VISITS,
        /** More paths exist than the page holds; the page itself is exact. */
        COUNT
    }
}
