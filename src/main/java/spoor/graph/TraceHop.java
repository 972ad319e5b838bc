package spoor.graph;

import java.util.List;

/**
 * A hop: all qualifying relations between two nodes, as one proof.
 *
 * @param relations relation indexes, ascending
 * @param confidence the strongest relation's, 0..2
 * @param sources distinct sources of the relations together
 * @param gap whether it states no goods
 * @param factors what its weight is made of
 * @param cost -1,000,000 times the natural logarithm of its weight, rounded ("micro-nats")
 */
public record TraceHop(
        List<Integer> relations, int confidence, int sources, boolean gap, HopFactors factors, int cost) {

    public TraceHop {
        relations = List.copyOf(relations);
    }

    /** The weight, over 0 and at most 1. */
    public double weight() {
        return Math.exp(-cost / 1_000_000.0);
    }
}
