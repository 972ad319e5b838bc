package spoor.graph;

import java.util.List;

/**
 * A path: its nodes and, between each and the next, a hop.
 *
 * @param nodes node indexes, one more than hops
 * @param hops the bundles of relations
 * @param cost the sum of the hops' costs; strength is exp(-cost / 1,000,000)
 * @param join whether documents say that its goods go into its end
 */
public record TracePath(List<Integer> nodes, List<TraceHop> hops, int cost, Join join) {

    public TracePath {
        nodes = List.copyOf(nodes);
        hops = List.copyOf(hops);
    }

    /** The number of hops. */
    public int length() {
        return hops.size();
    }

    /** The index of the hop with the least weight, the first on ties. */
    public int weakest() {
        int weakest = 0;
        for (int i = 1; i < hops.size(); i++) {
            if (hops.get(i).cost() > hops.get(weakest).cost()) {
                weakest = i;
            }
        }
        return weakest;
    }

    /** How many hops state no goods. */
    public int gaps() {
        int gaps = 0;
        for (TraceHop hop : hops) {
            gaps += hop.gap() ? 1 : 0;
        }
        return gaps;
    }
}
