package spoor.watch.compare;

import java.util.List;

/**
 * A path as a watch saw it; numbers stand for places in the lists of its {@link Baseline}.
 *
 * @param nodes from start to end
 * @param records for each node the ids of the records by which the path passes it; empty where that is the node itself
 * @param hops one fewer than nodes
 * @param strength product of the weights of the hops, 0 to 1
 * @param decisions those that it rests on
 */
public record SeenPath(
        List<Integer> nodes, List<List<String>> records, List<SeenHop> hops, double strength, List<Integer> decisions) {

    /**
     * A hop of it.
     *
     * @param relations all that count there
     * @param weight 0 to 1
     * @param confidence of the surest relation
     * @param sources how many independent ones
     */
    public record SeenHop(List<Integer> relations, double weight, String confidence, int sources) {}
}
