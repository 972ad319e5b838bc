package spoor.graph;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * For every node and number r of hops left: the least cost of a walk of exactly r hops to an end, by phase. A walk may
 * repeat nodes, so this bounds paths from below. Layers are built one by one, when asked for.
 *
 * <pre>
 *   best   [r][phase][node]   least cost + 1; 0 = no such walk
 *   latest [r][phase][node]   latest day on which the walk may be entered, see Days (only if time order matters)
 *   active [r][0..size[r])    the nodes with a walk of r hops in some phase
 *   reached [r]               the same, one bit a node
 * </pre>
 *
 * If the phases are too many for arrays, all are folded into one: the bound is lower, still true, and the search tells
 * phases apart by itself.
 */
final class Layers {

    private static final long MOST_CELLS = 1L << 28;

    private final Route route;
    private final Phases phases;
    private final HopCache hops;
    private final HopPool pool;
    private final boolean timed;
    private final boolean folded;
    private final boolean plain;
    private final Scratch scratch;
    private final int[][][] best = new int[TraceLimits.MOST_HOPS + 1][][];
    private final int[][][] latest = new int[TraceLimits.MOST_HOPS + 1][][];
    private final int[][] active = new int[TraceLimits.MOST_HOPS + 1][];
    private final int[] size = new int[TraceLimits.MOST_HOPS + 1];
    private final int[] least = new int[TraceLimits.MOST_HOPS + 1];
    private final long[][] reached = new long[TraceLimits.MOST_HOPS + 1][];
    private final LongList skipped = new LongList();
    private int depth;
    private int asked;

    Layers(Scratch scratch, Route route, HopCache backward, Ground.Key key) {
        this.scratch = scratch;
        this.route = route;
        this.phases = route.phases();
        this.hops = backward;
        this.pool = backward.pool();
        this.timed = key.relations().timeOrder() != TimeOrder.ANY;
        this.folded = key.folded();
        this.plain = !timed && phaseCount() == 1;
        startAtEnds();
    }

    /** Whether a question's phases are too many for so many nodes. */
    static boolean isFolded(int nodeCount, TraceQuery query) {
        int phases = Phases.count(query.route(), !query.goods().accepted().isEmpty());
        boolean timed = query.relations().timeOrder() != TimeOrder.ANY;
        long cells = (long) phases * nodeCount * (query.limits().maxHops() + 1) * (timed ? 2 : 1);
        return phases > 1 && cells > MOST_CELLS;
    }

    /** Makes ready for a run. */
    void begin() {
        asked = 0;
    }

    /** Builds layers until there is one for so many hops. */
    void deepenTo(int hopsLeft) {
        asked = Math.max(asked, hopsLeft);
        while (depth < hopsLeft) {
            deepen();
        }
    }

    /** Least cost of a walk of exactly so many hops, + 1; 0 if there is none. */
    int best(int hopsLeft, int phase, int node) {
        int[] layer = best[hopsLeft][folded ? 0 : phase];
        return layer.length == 0 ? 0 : layer[node];
    }

    /** Latest day on which such a walk may be entered. */
    int latest(int hopsLeft, int phase, int node) {
        return latest[hopsLeft][folded ? 0 : phase][node];
    }

    /** How many nodes have a walk of so many hops. */
    int size(int hopsLeft) {
        return size[hopsLeft];
    }

    int active(int hopsLeft, int i) {
        return active[hopsLeft][i];
    }

    /** The nodes with a walk of exactly so many hops, one bit each; not to be written to. */
    long[] reached(int hopsLeft) {
        return reached[hopsLeft];
    }

    /** The least cost of any walk of so many hops. */
    int least(int hopsLeft) {
        return least[hopsLeft];
    }

    /** The hubs that stopped walks in the layers that this run asked for, by index, ascending. */
    List<Integer> skippedHubs(Nodes nodes) {
        TreeSet<Integer> hubs = new TreeSet<>();
        for (long hub : skipped.toArray()) {
            if (hub >>> 32 < asked) {
                hubs.add(nodes.index()[(int) hub]);
            }
        }
        return List.copyOf(hubs);
    }

    long bytes() {
        long cells = 0;
        for (int layer = 0; layer <= depth; layer++) {
            cells += active[layer].length + (long) scratch.length() * (best[layer].length + latest[layer].length);
        }
        return 4 * cells;
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        for (int layer = 0; layer < active.length && active[layer] != null; layer++) {
            giveBack(best[layer], layer);
            giveBack(latest[layer], layer);
            giveBackReached(layer);
        }
    }

    private void giveBackReached(int layer) {
        for (int i = 0; i < size[layer]; i++) {
            reached[layer][active[layer][i] >>> 6] = 0;
        }
        scratch.bits().giveBack(reached[layer]);
    }

    private void giveBack(int[][] cells, int layer) {
        for (int[] cell : cells) {
            if (cell.length > 0) {
                wipe(cell, layer);
                scratch.ints().giveBack(cell);
            }
        }
    }

    private void wipe(int[] cell, int layer) {
        for (int i = 0; i < size[layer]; i++) {
            cell[active[layer][i]] = 0;
        }
    }

    private int phaseCount() {
        return folded ? 1 : phases.count();
    }

    private void startAtEnds() {
        open(0);
        active[0] = new int[route.ends().size()];
        int last = folded ? 0 : phases.last();
        for (int node = route.nextEnd(0); node >= 0; node = route.nextEnd(node + 1)) {
            active[0][size[0]++] = node;
            Bits.set(reached[0], node);
            cell(best[0], last)[node] = 1;
            if (timed) {
                cell(latest[0], last)[node] = Days.LAST;
            }
        }
    }

    private void open(int layer) {
        best[layer] = new int[phaseCount()][0];
        latest[layer] = new int[timed ? phaseCount() : 0][0];
        active[layer] = new int[1024];
        reached[layer] = scratch.bits().take();
        least[layer] = layer == 0 ? 0 : Integer.MAX_VALUE;
    }

    private int[] cell(int[][] layer, int phase) {
        if (layer[phase].length == 0) {
            layer[phase] = scratch.ints().take();
        }
        return layer[phase];
    }

    private void deepen() {
        open(depth + 1);
        for (int i = 0; i < size[depth]; i++) {
            int node = active[depth][i];
            if (depth == 0 || route.isPassable(node)) {
                relaxInto(node);
            } else if (pool.count(hops.first(node)) > 0) {
                skipped.add((long) depth << 32 | node);
            }
        }
        depth++;
    }

    private void relaxInto(int node) {
        int first = hops.first(node);
        int end = first + pool.count(first);
        if (plain) {
            relaxPlainly(first, end, node);
            return;
        }
        for (int hop = first; hop < end; hop++) {
            boolean some = false;
            for (int phase = 0; phase < phaseCount(); phase++) {
                some |= relax(hop, phase, node);
            }
            if (some) {
                activate(pool.other(hop));
            }
        }
    }

    /** The same as {@link #relax} for all hops, where there is one phase and no time order. */
    private void relaxPlainly(int first, int end, int node) {
        int rest = best[depth][0][node];
        int[] costs = cell(best[depth + 1], 0);
        int leastCost = least[depth + 1];
        for (int hop = first; hop < end; hop++) {
            int from = pool.other(hop);
            int cost = rest + pool.cost(hop);
            int known = costs[from];
            if (known == 0) {
                activate(from);
            }
            if (known == 0 || cost < known) {
                costs[from] = cost;
                leastCost = Math.min(leastCost, cost - 1);
            }
        }
        least[depth + 1] = leastCost;
    }

    private boolean relax(int hop, int phase, int node) {
        int after = folded ? 0 : phases.advance(phase, node, pool.fits(hop));
        int rest = best(depth, after, node);
        if (rest == 0) {
            return false;
        }
        int from = pool.other(hop);
        if (timed) {
            int day = pool.latest(hop, latest[depth][after][node]);
            if (day == 0) {
                return false;
            }
            int[] days = cell(latest[depth + 1], phase);
            days[from] = Math.max(days[from], day);
        }
        int cost = rest + pool.cost(hop);
        int[] costs = cell(best[depth + 1], phase);
        if (costs[from] == 0 || cost < costs[from]) {
            costs[from] = cost;
            least[depth + 1] = Math.min(least[depth + 1], cost - 1);
        }
        return true;
    }

    private void activate(int node) {
        if (!Bits.has(reached[depth + 1], node)) {
            Bits.set(reached[depth + 1], node);
            int layer = depth + 1;
            if (size[layer] == active[layer].length) {
                active[layer] = Arrays.copyOf(active[layer], size[layer] * 2);
            }
            active[layer][size[layer]++] = node;
        }
    }
}
