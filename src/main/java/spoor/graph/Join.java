package spoor.graph;

/**
 * Whether a document says that the goods of a path go into what stands at its end; from the best to the worst.
 *
 * <p>Of a path it is the worst of its hops, of a hop the best of its relations.
 */
public enum Join {
    /** A document names the end for these goods, or states each step of a chain of parts that leads there. */
    STATED(0, "stated"),
    /** No document says so, but the maker's goods go into no other weapon of the data. */
    ONLY_MAKER(1, "only-maker"),
    /** No document says so. */
    OPEN(2, "open"),
    /** Documents name weapons for these goods, and the end is not among them. */
    OTHER_USE(3, "other-use");

    private final int rank;
    private final String word;

    Join(int rank, String word) {
        this.rank = rank;
        this.word = word;
    }

    /** 0 for the best. */
    public int rank() {
        return rank;
    }

    /** As JSON and Cypher have it. */
    public String word() {
        return word;
    }
}
