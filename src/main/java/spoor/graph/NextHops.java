package spoor.graph;

/**
 * The hops that lead on from the nodes at which the search stands. Of a row only the hops are judged behind which a walk
 * of the hops left goes on to an end: what stands beside a relation lies far from its row, and most lead nowhere.
 *
 * <pre>
 *   row  (node, hops left) -> position in the pool
 * </pre>
 */
final class NextHops {

    /** In place of hops left: every hop, wherever it leads. */
    private static final int ALL = 15;

    private final HopScan scan;
    private final Route route;
    private final Budget budget;
    private final Scratch scratch;
    private final HopPool pool;
    private final LongIntMap row = new LongIntMap();

    NextHops(Ground.Reading reading, Route route, TimeOrder order) {
        this.scan = new HopScan(reading.graph(), reading.qualifier(), false);
        this.route = route;
        this.budget = reading.budget();
        this.scratch = reading.graph().scratch();
        this.pool = scratch.pools().take();
        pool.begin(order);
    }

    /** The position of the first of all hops of a node. */
    int first(int node) {
        return first(node, ALL, HopScan.ALL);
    }

    /**
     * The position of the node's first hop.
     *
     * @param hopsLeft of the path, this one included
     * @param wanted the nodes from which one hop less leads to an end; always the same for the same hops left
     */
    int first(int node, int hopsLeft, long[] wanted) {
        long key = (long) node << 4 | hopsLeft;
        int known = row.get(key);
        if (known == 0) {
            scan.open(node, wanted);
            budget.spend(1 + scan.degree());
            known = pool.append(node, scan, route);
            row.put(key, known);
        }
        return known;
    }

    HopPool pool() {
        return pool;
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        scratch.pools().giveBack(pool);
    }
}
