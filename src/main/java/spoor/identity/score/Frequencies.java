package spoor.identity.score;

/** How rare words are among some records. Immutable once made; safe for use by any thread. */
public final class Frequencies {

    private final WordCounts counts;
    private final int[] byLabel;

    /** @param byLabel records of each label */
    Frequencies(WordCounts counts, int[] byLabel) {
        this.counts = counts;
        this.byLabel = byLabel.clone();
    }

    /** Puts weights by these. */
    Weighing weighing(Weights weights) {
        return new Weighing(counts, byLabel, weights);
    }
}
