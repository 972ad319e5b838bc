package spoor.graph;

/**
 * How many walks of exactly r hops lead from a node to an end, by phase. Built on the same hops as {@link Layers}; time
 * order and consistency of goods play no part, and nodes may repeat. Doubles: exact below 2^53. One a run.
 *
 * <pre>
 *   walks [r][phase][node]
 *   from  [r]               walks of r hops that begin at a start
 * </pre>
 */
final class WalkCount {

    /** More cells than this are not worth their memory: a gigabyte. */
    private static final long MOST_CELLS = 1L << 27;

    private final TraceParts parts;
    private final Phases phases;
    private final HopCache hops;
    private final int maxHops;
    private final double[][][] walks;
    private final double[] from;

    WalkCount(TraceParts parts) {
        this.parts = parts;
        this.phases = parts.route().phases();
        this.hops = parts.backward();
        this.maxHops = parts.query().limits().maxHops();
        this.walks = new double[maxHops + 1][phases.count()][0];
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
        int nodes = parts.graph().nodeCount();
        walks[0][phases.last()] = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            walks[0][phases.last()][node] = parts.route().isEnd(node) ? 1 : 0;
        }
        for (int hop = 1; hop <= maxHops; hop++) {
            deepen(hop);
            from[hop] = sumOverStarts(hop);
        }
    }

    double walks(int hopsLeft, int phase, int node) {
        double[] layer = walks[hopsLeft][phase];
        return layer.length == 0 ? 0 : layer[node];
    }

    /** Walks of so many hops from all starts together. */
    double fromStarts(int hopCount) {
        return from[hopCount];
    }

    private void deepen(int hop) {
        for (int node = 0; node < parts.graph().nodeCount(); node++) {
            if (hasWalks(hop - 1, node) && (hop == 1 || parts.route().isPassable(node))) {
                addInto(hop, node);
            }
        }
    }

    private boolean hasWalks(int hop, int node) {
        for (double[] layer : walks[hop]) {
            if (layer.length != 0 && layer[node] != 0) {
                return true;
            }
        }
        return false;
    }

    private void addInto(int layer, int node) {
        int first = hops.first(node);
        int end = first + hops.count(first);
        parts.budget().spend(end - first);
        for (int phase = 0; phase < phases.count(); phase++) {
            for (int hop = first; hop < end; hop++) {
                double rest = walks(layer - 1, phases.advance(phase, node, hops.fits(hop)), node);
                if (rest != 0) {
                    cell(layer, phase)[hops.other(hop)] += rest;
                }
            }
        }
    }

    private double[] cell(int layer, int phase) {
        if (walks[layer][phase].length == 0) {
            walks[layer][phase] = new double[parts.graph().nodeCount()];
        }
        return walks[layer][phase];
    }

    private double sumOverStarts(int hop) {
        NodeSet starts = parts.route().starts();
        double sum = 0;
        for (int start = starts.next(0); start >= 0; start = starts.next(start + 1)) {
            int node = parts.graph().nodes().inner()[start];
            sum += walks(hop, phases.start(node), node);
        }
        return sum;
    }
}
