package spoor.graph;

/**
 * Whether a document says that the goods of a path go into what stands at its end; from the best to the worst.
 *
 * <p>Of a path it is the worst of its hops, of a hop the best of its relations.
 */
public enum Join {
    /** A document names the end for these goods, or states each step of a chain of parts that leads there. */
    STATED("stated"),
    /** No document says so, but the maker's goods go into no other weapon of the data. */
    ONLY_MAKER("only-maker"),
    /** No document says so. */
    OPEN("open"),
    /** Documents name weapons for these goods, and the end is not among them. */
    OTHER_USE("other-use");

    private final String word;

    Join(String word) {
        this.word = word;
    }

    /** As JSON and Cypher have it. */
    public String word() {
        return word;
    }
}
