package spoor.graph.ground;

import spoor.graph.TimeOrder;
import spoor.graph.TraceLimits;
import spoor.graph.array.Bits;
import spoor.graph.array.LongIntMap;

/**
 * The hops that lead on from the nodes at which the search stands. Of a row only the hops are judged behind which a walk
 * of the hops left goes on to an end: what stands beside a relation lies far from its row, and most lead nowhere.
 *
 * <pre>
 *   row  node (31 bits) | hops left (4)  ->  position in the pool
 * </pre>
 */
public final class NextHops {

    private static final int HOP_BITS = 4;

    /** In place of hops left: every hop, wherever it leads. */
    private static final int ALL = (1 << HOP_BITS) - 1;

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
        this.scratch = reading.desk().scratch();
        this.pool = scratch.pools().take();
        pool.begin(order);
        Bits.requireFit("hops left, and all", TraceLimits.MOST_HOPS + 1L, HOP_BITS);
    }

    /** The position of the first of all hops of a node. */
    public int first(int node) {
        return first(node, ALL, HopScan.ALL);
    }

    /**
     * The position of the node's first hop.
     *
     * @param hopsLeft of the path, this one included
     * @param wanted the nodes from which one hop less leads to an end; always the same for the same hops left
     */
    public int first(int node, int hopsLeft, long[] wanted) {
        long key = (long) node << HOP_BITS | hopsLeft;
        int known = row.get(key);
        if (known == 0) {
            scan.open(node, wanted);
            budget.spend(1 + scan.degree());
            known = pool.append(node, scan, route);
            row.put(key, known);
        }
        return known;
    }

    public HopPool pool() {
        return pool;
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        scratch.pools().giveBack(pool);
    }
}
