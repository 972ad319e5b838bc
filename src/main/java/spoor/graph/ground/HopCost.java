package spoor.graph.ground;

import spoor.graph.HopFactors;
import spoor.graph.supply.RelationWord;

/**
 * The cost of a hop: -1,000,000 times the natural logarithm of its weight, rounded to an integer.
 *
 * <p>weight = confidence × corroboration × recency × goods, over the hop's qualifying relations together. An integer,
 * so that sums are exact and every implementation agrees on the order of paths.
 */
public final class HopCost {

    /** No hop costs less: confirmed, recent, goods stated, and any number of sources. */
    public static final int LEAST = 51_293;

    /** No hop costs more: possible, before the invasion, no goods stated, and at most one source. */
    public static final int MOST = 1_171_748;

    private static final double[] CONFIDENCE = {0.45, 0.75, 0.95};
    private static final double[] RECENCY = {0.95, 0.9, 1.0};
    private static final double GAP = 0.9;
    private static final int[] TABLE = table();

    private HopCost() {}

    /**
     * The cost of a hop.
     *
     * @param word the hop's relations in one {@link RelationWord}; its number of sources does not count
     * @param sources distinct sources together; none counts as one
     */
    static int of(int word, int sources) {
        int counted = Math.max(1, sources);
        return counted < RelationWord.MANY ? TABLE[index(word, counted)] : compute(word, counted);
    }

    /** What the weight is made of. */
    static HopFactors factors(int word, int sources) {
        return new HopFactors(
                CONFIDENCE[RelationWord.confidence(word)],
                1 - 0.15 / Math.max(1, sources),
                RECENCY[RelationWord.recency(word)],
                RelationWord.knowsGoods(word) ? 1 : GAP);
    }

    private static int index(int word, int sources) {
        return sources << 5 | (RelationWord.knowsGoods(word) ? 1 << 4 : 0) | (word >>> 5 & 15);
    }

    private static int compute(int word, int sources) {
        return (int) Math.round(-1_000_000 * Math.log(factors(word, sources).product()));
    }

    private static int[] table() {
        int[] table = new int[RelationWord.MANY << 5];
        for (int sources = 1; sources < RelationWord.MANY; sources++) {
            for (int i = 0; i < 32; i++) {
                int word = (i & 15) << 5 | (i & 16) << 11;
                if (RelationWord.confidence(word) < 3 && RelationWord.recency(word) < 3) {
                    table[index(word, sources)] = compute(word, sources);
                }
            }
        }
        return table;
    }
}
