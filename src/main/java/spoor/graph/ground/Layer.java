package spoor.graph.ground;

import java.util.Arrays;
import spoor.graph.array.Bits;

/**
 * The walks of exactly so many hops to an end: one layer of {@link Layers}.
 *
 * <pre>
 *   best    [phase][node]   least cost + 1; 0 = no such walk
 *   latest  [phase][node]   latest day on which the walk may be entered, see Days (only if time order matters)
 *   active  [0..size)       the nodes with a walk in some phase
 *   reached                 the same, one bit a node
 * </pre>
 */
final class Layer {

    private final Scratch scratch;
    private final int[][] best;
    private final int[][] latest;
    private final long[] reached;
    private int[] active = new int[1024];
    private int size;
    private int least = Integer.MAX_VALUE;

    Layer(Scratch scratch, int phases, boolean timed) {
        this.scratch = scratch;
        this.best = new int[phases][0];
        this.latest = new int[timed ? phases : 0][0];
        this.reached = scratch.bits().take();
    }

    int best(int phase, int node) {
        int[] costs = best[phase];
        return costs.length == 0 ? 0 : costs[node];
    }

    int latest(int phase, int node) {
        return latest[phase][node];
    }

    int size() {
        return size;
    }

    int active(int i) {
        return active[i];
    }

    /** Not to be written to. */
    long[] reached() {
        return reached;
    }

    int least() {
        return least;
    }

    /** Takes the node in with a walk from it, unless there is a cheaper one. */
    void put(int phase, int node, int costPlusOne) {
        int[] costs = costs(phase);
        if (costs[node] == 0 || costPlusOne < costs[node]) {
            costs[node] = costPlusOne;
            least = Math.min(least, costPlusOne - 1);
        }
    }

    /** Takes in a later day on which a walk may be entered. */
    void putDay(int phase, int node, int day) {
        int[] days = cells(latest, phase);
        days[node] = Math.max(days[node], day);
    }

    /** Says that the node has a walk in some phase. */
    void activate(int node) {
        if (!Bits.has(reached, node)) {
            Bits.set(reached, node);
            if (size == active.length) {
                active = Arrays.copyOf(active, size * 2);
            }
            active[size++] = node;
        }
    }

    /**
     * Takes in, with one phase, all walks that begin with a hop of a row.
     *
     * @param first the row's first hop
     * @param rest cost + 1 of the walk behind the hops
     */
    void putAll(HopPool hops, int first, int rest) {
        int[] costs = costs(0);
        int end = first + hops.count(first);
        int leastCost = least;
        for (int hop = first; hop < end; hop++) {
            int node = hops.other(hop);
            int cost = rest + hops.cost(hop);
            int known = costs[node];
            if (known == 0) {
                activate(node);
            }
            if (known == 0 || cost < known) {
                costs[node] = cost;
                leastCost = Math.min(leastCost, cost - 1);
            }
        }
        least = leastCost;
    }

    /** The nodes with a walk from one place on to before another. */
    int[] active(int from, int to) {
        return Arrays.copyOfRange(active, from, to);
    }

    /**
     * A part of the graph's nodes, for one of several threads that take walks in; one phase.
     *
     * @param low the first of its nodes, at the border of a word of bits
     * @param high the node after its last, the same
     */
    Part part(int low, int high) {
        return new Part(costs(0), low, high);
    }

    /** Takes over what a part has found, when its thread is done. */
    void take(Part part) {
        if (size + part.size > active.length) {
            active = Arrays.copyOf(active, Math.max(size + part.size, size * 2));
        }
        System.arraycopy(part.active, 0, active, size, part.size);
        size += part.size;
        least = Math.min(least, part.least);
    }

    /** What one thread takes in. */
    final class Part {

        private final int[] costs;
        private final int low;
        private final int high;
        private int[] active = new int[1024];
        private int size;
        private int least = Integer.MAX_VALUE;
        private int looked;

        private Part(int[] costs, int low, int high) {
            this.costs = costs;
            this.low = low;
            this.high = high;
        }

        /** Takes in the walks from its nodes that begin with a hop of a row, as {@link Layer#putAll} does. */
        void putAll(HopPool hops, int first, int rest) {
            int end = first + hops.count(first);
            looked += end - first;
            int hop = first;
            while (hop < end && hops.other(hop) < low) {
                hop++;
            }
            for (; hop < end && hops.other(hop) < high; hop++) {
                put(hops.other(hop), rest + hops.cost(hop));
            }
        }

        /** Hops of all rows, whether they lead from its nodes or not. */
        int looked() {
            return looked;
        }

        private void put(int node, int cost) {
            int known = costs[node];
            if (known == 0) {
                Bits.set(reached, node);
                add(node);
            }
            if (known == 0 || cost < known) {
                costs[node] = cost;
                least = Math.min(least, cost - 1);
            }
        }

        private void add(int node) {
            if (size == active.length) {
                active = Arrays.copyOf(active, size * 2);
            }
            active[size++] = node;
        }
    }

    long bytes() {
        return 4L * active.length + 4L * scratch.length() * (best.length + latest.length) + scratch.length() / 8;
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        giveBack(best);
        giveBack(latest);
        for (int i = 0; i < size; i++) {
            reached[active[i] >>> 6] = 0;
        }
        scratch.bits().giveBack(reached);
    }

    private int[] costs(int phase) {
        return cells(best, phase);
    }

    private int[] cells(int[][] byPhase, int phase) {
        if (byPhase[phase].length == 0) {
            byPhase[phase] = scratch.ints().take();
        }
        return byPhase[phase];
    }

    private void giveBack(int[][] byPhase) {
        for (int[] cells : byPhase) {
            if (cells.length > 0) {
                for (int i = 0; i < size; i++) {
                    cells[active[i]] = 0;
                }
                scratch.ints().giveBack(cells);
            }
        }
    }
}
