package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.TraceLimits;
import spoor.graph.array.Bits;
import spoor.graph.array.LongIntMap;
import spoor.graph.supply.SupplyGraph;

/**
 * For a node with r hops left in a phase: the next nodes, best first. Made once for all partial paths that stand there.
 *
 * <pre>
 *   list   node (31 bits) | phase (16) | hops left (4)  ->  position in pool, + 1
 *   pool   [ bound << 32 | rank, … ascending, END | … ]    bound: this hop and the best of the rest together
 * </pre>
 */
public final class ChildLists {

    public static final long END = -1;

    private static final int HOP_BITS = 4;
    private static final int PHASE_BITS = 16;

    private final SupplyGraph graph;
    private final Route route;
    private final Layers layers;
    private final NextHops hops;
    private final HopPool next;
    private final Budget budget;
    private final LongIntMap list = new LongIntMap();
    private long[] pool = new long[1024];
    private int used;

    ChildLists(Ground.Reading reading, Route route, Layers layers, NextHops forward) {
        this.graph = reading.graph();
        this.route = route;
        this.layers = layers;
        this.hops = forward;
        this.next = forward.pool();
        this.budget = reading.budget();
        Bits.requireFit("phases", route.phases().last(), PHASE_BITS);
        Bits.requireFit("hops left", TraceLimits.MOST_HOPS, HOP_BITS);
        Bits.requireFit("bounds", (long) TraceLimits.MOST_HOPS * HopCost.MOST, Integer.SIZE - 1);
    }

    /** The position of the first entry. */
    public int first(int hopsLeft, int phase, int node) {
        long key = ((long) node << PHASE_BITS | phase) << HOP_BITS | hopsLeft;
        int known = list.get(key);
        if (known == 0) {
            known = 1 + make(hopsLeft, phase, node);
            list.put(key, known);
        }
        return known - 1;
    }

    /** An entry, or {@link #END}. */
    public long at(int position) {
        return pool[position];
    }

    long bytes() {
        return 8L * pool.length;
    }

    private int make(int hopsLeft, int phase, int node) {
        int start = used;
        int first = hops.first(node, hopsLeft, layers.reached(hopsLeft - 1));
        int count = next.count(first);
        budget.spend(count);
        if (used + count + 1 > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(used + count + 1, pool.length * 2));
        }
        for (int hop = first; hop < first + count; hop++) {
            add(hop, hopsLeft - 1, phase);
        }
        Arrays.sort(pool, start, used);
        pool[used++] = END;
        return start;
    }

    private void add(int hop, int hopsLeft, int phase) {
        int to = next.other(hop);
        int rest = layers.best(hopsLeft, route.phases().advance(phase, to, next.fits(hop)), to);
        if (rest != 0 && (hopsLeft == 0 || route.isPassable(to))) {
            long bound = (long) next.cost(hop) + rest - 1;
            pool[used++] = bound << 32 | graph.nodes().rank().get(to);
        }
    }
}
