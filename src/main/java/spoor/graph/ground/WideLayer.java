package spoor.graph.ground;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Semaphore;

/**
 * Builds a layer of many nodes on two cores, a stretch of nodes at a time: each core reads the rows of a part of the nodes, then
 * each takes the walks in that begin in its part of the graph. What comes out is the same as on one.
 *
 * <p>Only where rows are judged each by itself and no phases, dates or hubs are told apart.
 */
final class WideLayer {

    /** A layer with fewer nodes is sooner done on one core. */
    private static final int LEAST_NODES = 1 << 15;

    /** Nodes between two looks at the limits: what is read of them stays in the cache. */
    private static final int STRETCH = 1 << 17;

    /** How much of the work is for the core that also prepares it. */
    private static final double SHARE = 0.42;

    /** Of so many nodes one is looked at to find where the graph is divided. */
    private static final int SAMPLED = 64;

    private static final Semaphore HELPERS = new Semaphore(Runtime.getRuntime().availableProcessors() / 2);

    private final HopCache hops;
    private final HopPool pool;
    private final Budget budget;
    private final Layer before;
    private final Layer layer;

    private WideLayer(HopCache hops, Budget budget, Layer before, Layer layer) {
        this.hops = hops;
        this.pool = hops.pool();
        this.budget = budget;
        this.before = before;
        this.layer = layer;
    }

    /** Builds a layer if it is wide and a core is left to help, which may help other runs; whether it did. */
    static boolean build(HopCache hops, Budget budget, Layer before, Layer layer) {
        if (before.size() < LEAST_NODES || !HELPERS.tryAcquire()) {
            return false;
        }
        try {
            new WideLayer(hops, budget, before, layer).build();
        } finally {
            HELPERS.release();
        }
        return true;
    }

    /** Takes in all walks that begin with a hop to a node of the layer before; throws {@link Budget.Halt} at a limit. */
    private void build() {
        for (int from = 0; from < before.size(); from += STRETCH) {
            int to = Math.min(before.size(), from + STRETCH);
            int[] nodes = before.active(from, to);
            int read = hops.readOnBoth(nodes, (int) (SHARE * nodes.length));
            int border = border(nodes);
            Layer.Part low = layer.part(0, border);
            Layer.Part high = layer.part(border, Integer.MAX_VALUE);
            both(() -> takeIn(nodes, low), () -> takeIn(nodes, high));
            layer.take(low);
            layer.take(high);
            budget.spend(read + low.looked());
        }
    }

    /** Does two things at the same time if a second core is free. */
    static void both(Runnable here, Runnable there) {
        ForkJoinTask<?> other = ForkJoinPool.commonPool().submit(there);
        try {
            here.run();
        } finally {
            other.join();
        }
    }

    private void takeIn(int[] nodes, Layer.Part part) {
        for (int node : nodes) {
            part.putAll(pool, hops.first(node), before.best(0, node));
        }
    }

    /** About that share of hops leads from nodes before this one; at the border of a word of bits. */
    private int border(int[] nodes) {
        int[] sample = new int[1 + nodes.length / SAMPLED];
        int found = 0;
        for (int i = 0; i < nodes.length; i += SAMPLED) {
            int first = hops.first(nodes[i]);
            if (pool.count(first) > 0) {
                sample[found++] = pool.other(first + pool.count(first) / 2);
            }
        }
        Arrays.sort(sample, 0, found);
        return found == 0 ? 0 : sample[(int) (SHARE * found)] & -Long.SIZE;
    }
}
