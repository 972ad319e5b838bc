package spoor.graph.count;

import java.util.Arrays;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;
import spoor.graph.ground.HopCache;
import spoor.graph.ground.HopPool;
import spoor.graph.ground.Layers;
import spoor.graph.ground.Phases;
import spoor.graph.ground.Scratch;
import spoor.graph.ground.TraceParts;

/**
 * How many walks of exactly r hops lead from a node to an end, by phase. Built on the same hops as {@link Layers}; time
 * order and consistency of goods play no part, and nodes may repeat. Doubles: exact below 2^53. One a run.
 *
 * <pre>
 *   walks  [r][phase][node]
 *   active [r]              the nodes with walks of r hops in some phase
 *   from   [r]              walks of r hops that begin at a start
 * </pre>
 */
final class WalkCount {

    /** More cells than this are not worth their memory: a gigabyte, or a quarter of a smaller heap. */
    private static final long MOST_CELLS =
            Math.min(1L << 27, Runtime.getRuntime().maxMemory() / 4 / Double.BYTES);

    private final TraceParts parts;
    private final Phases phases;
    private final HopCache hops;
    private final HopPool pool;
    private final BareHops bare;
    private final Scratch scratch;
    private final int maxHops;
    private final boolean lastKept;
    private final double[][][] walks;
    private final IntList[] active;
    private final double[] from;

    /**
     * Begins.
     *
     * @param lastKept whether the numbers of walks of the most hops are needed node by node
     */
    WalkCount(TraceParts parts, boolean lastKept) {
        this.lastKept = lastKept;
        this.parts = parts;
        this.phases = parts.route().phases();
        this.hops = parts.backward();
        this.pool = hops.pool();
        this.bare = new BareHops(parts);
        this.scratch = parts.scratch();
        this.maxHops = parts.query().limits().maxHops();
        this.walks = new double[maxHops + 1][phases.count()][0];
        this.active = new IntList[maxHops + 1];
        Arrays.setAll(active, hop -> new IntList());
        this.from = new double[maxHops + 1];
    }

    static boolean isWithinMemory(TraceParts parts) {
        long cells = (long) parts.graph().nodeCount()
                * parts.route().phases().count()
                * (parts.query().limits().maxHops() + 1);
        return cells <= MOST_CELLS;
    }

    /** Does the work; throws {@link Budget.Halt} at a limit. */
    void run() {
        for (int end = parts.route().nextEnd(0); end >= 0; end = parts.route().nextEnd(end + 1)) {
            active[0].add(end);
            cell(0, phases.last())[end] = 1;
        }
        for (int hop = 1; hop <= maxHops; hop++) {
            if (hop == maxHops && phases.count() == 1 && !lastKept) {
                from[hop] = sumOfLast();
            } else {
                deepen(hop);
                from[hop] = sumOverStarts(hop);
            }
        }
    }

    /** The walks of the most hops, without their layer. */
    private double sumOfLast() {
        IntList before = active[maxHops - 1];
        double sum = 0;
        for (int i = 0; i < before.size(); i++) {
            int node = before.get(i);
            if (maxHops == 1 || parts.route().isPassable(node)) {
                sum += startsBefore(node) * walks[maxHops - 1][0][node];
            }
        }
        return sum;
    }

    private int startsBefore(int node) {
        int first = bare.first(node);
        int end = first + bare.count(first);
        parts.budget().spend(end - first);
        int count = 0;
        for (int hop = first; hop < end; hop++) {
            count += parts.starts().has(bare.from(hop)) ? 1 : 0;
        }
        return count;
    }

    double walks(int hopsLeft, int phase, int node) {
        double[] layer = walks[hopsLeft][phase];
        return layer.length == 0 ? 0 : layer[node];
    }

    /** Walks of so many hops from all starts together. */
    double fromStarts(int hopCount) {
        return from[hopCount];
    }

    /** The nodes from which walks of so many hops begin, whether starts or not. */
    IntList active(int hopCount) {
        return active[hopCount];
    }

    /** Gives arrays back; nothing may be asked afterwards. */
    void close() {
        bare.close();
        for (int hop = 0; hop <= maxHops; hop++) {
            for (double[] cell : walks[hop]) {
                if (cell.length > 0) {
                    wipe(cell, active[hop]);
                    scratch.doubles().giveBack(cell);
                }
            }
        }
    }

    private static void wipe(double[] cell, IntList nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            cell[nodes.get(i)] = 0;
        }
    }

    private void deepen(int hop) {
        IntList before = active[hop - 1];
        for (int i = 0; i < before.size(); i++) {
            if (hop == 1 || parts.route().isPassable(before.get(i))) {
                addInto(hop, before.get(i));
            }
        }
    }

    private void addInto(int layer, int node) {
        if (phases.count() == 1) {
            addAll(node, walks[layer - 1][0][node], cell(layer, 0), active[layer]);
            return;
        }
        int first = hops.first(node);
        int end = first + pool.count(first);
        parts.budget().spend(end - first);
        for (int phase = 0; phase < phases.count(); phase++) {
            for (int hop = first; hop < end; hop++) {
                double rest = walks(layer - 1, phases.advance(phase, node, pool.fits(hop)), node);
                if (rest != 0) {
                    add(layer, phase, pool.other(hop), rest);
                }
            }
        }
    }

    /** Where nothing is demanded on the way, as in nearly all questions. */
    private void addAll(int to, double rest, double[] layer, IntList found) {
        int first = bare.first(to);
        int end = first + bare.count(first);
        parts.budget().spend(end - first);
        for (int hop = first; hop < end; hop++) {
            int node = bare.from(hop);
            double before = layer[node];
            found.addIf(before == 0, node);
            layer[node] = before + rest;
        }
    }

    private void add(int layer, int phase, int node, double more) {
        if (!hasWalks(layer, node)) {
            active[layer].add(node);
        }
        cell(layer, phase)[node] += more;
    }

    private boolean hasWalks(int hop, int node) {
        for (double[] layer : walks[hop]) {
            if (layer.length != 0 && layer[node] != 0) {
                return true;
            }
        }
        return false;
    }

    private double[] cell(int layer, int phase) {
        if (walks[layer][phase].length == 0) {
            walks[layer][phase] = scratch.doubles().take();
        }
        return walks[layer][phase];
    }

    private double sumOverStarts(int hop) {
        double sum = 0;
        for (int i = 0; i < active[hop].size(); i++) {
            int node = active[hop].get(i);
            sum += parts.starts().has(node) ? walks(hop, phases.start(node), node) : 0;
        }
        return sum;
    }
}
