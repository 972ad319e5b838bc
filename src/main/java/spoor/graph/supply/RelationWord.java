package spoor.graph.supply;

import spoor.graph.RelationRow;

/**
 * What a relation is, in one {@code int} beside its neighbour, so that judging and weighing it reads no further memory.
 *
 * <pre>
 *   dataset (15 bits) | makes (1) | states goods (1) | sources counted (6), 63 = or more | recency (2) | confidence (2) | type (5)
 * </pre>
 */
public final class RelationWord {

    /** No date at all, a newest date before the full-scale invasion, one on or after it. */
    static final int UNDATED = 0;

    static final int OLD = 1;
    static final int RECENT = 2;

    /** Of the sources counted: so many, or more. */
    public static final int MANY = 63;

    /** Set if the relation states goods. */
    public static final int STATES = 1 << 15;

    /** Set if one end makes the other: a hop over it needs no goods stated, they are what is made. */
    private static final int MAKES = 1 << 16;

    /** The bits of type and confidence. */
    public static final int KINDS = 1 << 7;

    private static final int MOST_DATASETS = 1 << 15;

    private RelationWord() {}

    static int of(RelationRow row, int recency, int sources) {
        if (row.dataset() < 0 || row.dataset() >= MOST_DATASETS) {
            throw new IllegalArgumentException("dataset = " + row.dataset());
        }
        int states = row.goodsSet() == 0 ? 0 : STATES;
        return row.dataset() << 17
                | (row.makes() ? MAKES : 0)
                | states
                | Math.min(MANY, sources) << 9
                | recency << 7
                | row.confidence() << 5
                | row.type();
    }

    public static int type(int word) {
        return word & 31;
    }

    public static int confidence(int word) {
        return word >>> 5 & 3;
    }

    public static int recency(int word) {
        return word >>> 7 & 3;
    }

    public static int sources(int word) {
        return word >>> 9 & MANY;
    }

    /** The greater confidence and recency, goods if one states or makes some; sources and dataset are the first's. */
    public static int best(int word, int other) {
        int confidence = Math.max(word & 3 << 5, other & 3 << 5);
        int recency = Math.max(word & 3 << 7, other & 3 << 7);
        return (word & ~(15 << 5)) | confidence | recency | (other & (STATES | MAKES));
    }

    public static boolean statesGoods(int word) {
        return (word & STATES) != 0;
    }

    /** Whether a hop over it is known by its goods: they are stated, or made. */
    public static boolean knowsGoods(int word) {
        return (word & (STATES | MAKES)) != 0;
    }

    public static int dataset(int word) {
        return word >>> 17;
    }

    /** Type and confidence together, below {@link #KINDS}. */
    public static int kind(int word) {
        return word & KINDS - 1;
    }
}
