package spoor.graph;

/**
 * The cost of a hop: -1,000,000 times the natural logarithm of its weight, rounded to an integer.
 *
 * <p>weight = confidence × corroboration × recency × goods, over the hop's qualifying relations together. An integer,
 * so that sums are exact and every implementation agrees on the order of paths.
 */
final class HopCost {

    /** No hop costs less: confirmed, recent, goods stated, and any number of sources. */
    static final int LEAST = 51_293;

    private static final double[] CONFIDENCE = {0.45, 0.75, 0.95};
    private static final double[] RECENCY = {0.95, 0.9, 1.0};
    private static final double GAP = 0.9;
    private static final int TABLED_SOURCES = 64;
    private static final int[] TABLE = table();

    private HopCost() {}

    /**
     * The cost of a hop.
     *
     * @param confidence 0..2, the strongest relation's
     * @param sources distinct sources together; none counts as one
     * @param recency the greatest of {@link RelationWord#UNDATED}, OLD and RECENT among the relations
     * @param statesGoods whether the hop states its goods
     */
    static int of(int confidence, int sources, int recency, boolean statesGoods) {
        int counted = Math.max(1, sources);
        return counted < TABLED_SOURCES
                ? TABLE[index(confidence, counted, recency, statesGoods)]
                : compute(confidence, counted, recency, statesGoods);
    }

    private static int index(int confidence, int sources, int recency, boolean statesGoods) {
        return ((sources * 3 + confidence) * 3 + recency) * 2 + (statesGoods ? 1 : 0);
    }

    private static int compute(int confidence, int sources, int recency, boolean statesGoods) {
        double weight = CONFIDENCE[confidence] * (1 - 0.15 / sources) * RECENCY[recency] * (statesGoods ? 1 : GAP);
        return (int) Math.round(-1_000_000 * Math.log(weight));
    }

    private static int[] table() {
        int[] table = new int[index(0, TABLED_SOURCES, 0, false)];
        for (int sources = 1; sources < TABLED_SOURCES; sources++) {
            for (int i = 0; i < 18; i++) {
                int confidence = i / 6;
                int recency = i / 2 % 3;
                table[index(confidence, sources, recency, i % 2 == 1)] =
                        compute(confidence, sources, recency, i % 2 == 1);
            }
        }
        return table;
    }
}
