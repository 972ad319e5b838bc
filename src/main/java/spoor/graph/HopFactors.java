package spoor.graph;

/**
 * What the weight of a hop is made of: their product, before it is rounded. Each is over 0 and at most 1.
 *
 * @param confidence of the strongest relation
 * @param corroboration by the number of distinct sources
 * @param recency by the newest date
 * @param goods whether the hop states any
 */
public record HopFactors(double confidence, double corroboration, double recency, double goods) {

    public double product() {
        return confidence * corroboration * recency * goods;
    }
}
