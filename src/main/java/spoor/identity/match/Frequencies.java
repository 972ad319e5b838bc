package spoor.identity.match;

/**
 * How rare words are.
 *
 * @param byLabel records of each label
 */
record Frequencies(WordCounts counts, int[] byLabel) {

    /** Puts weights by these. */
    Weighing weighing(Weights weights) {
        return new Weighing(counts, byLabel, weights);
    }
}
