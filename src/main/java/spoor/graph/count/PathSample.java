package spoor.graph.count;

import java.util.Arrays;
import java.util.SplittableRandom;
import spoor.graph.Count;
import spoor.graph.ProofConstraint;
import spoor.graph.TimeOrder;
import spoor.graph.array.IntList;
import spoor.graph.ground.Budget;
import spoor.graph.ground.CarriedGoods;
import spoor.graph.ground.HopPool;
import spoor.graph.ground.NextHops;
import spoor.graph.ground.PathProof;
import spoor.graph.ground.Phases;
import spoor.graph.ground.TraceParts;
import spoor.graph.supply.Days;

/**
 * Estimates the number of paths: draws walks evenly from all walks, whose number is known, and sees how many are paths
 * that meet the question. The same question gives the same estimate. One a run.
 *
 * <pre>
 *   sum  [ . . .     walks up to and with the start at this place, over all lengths
 *   root [ . . .     hops << 32 | start (inner)
 * </pre>
 */
final class PathSample {

    private static final int DRAWS = 4_000;
    /** Quantile of the normal distribution for 95 %. */
    private static final double Z = 1.96;

    private final TraceParts parts;
    private final WalkCount walks;
    private final NextHops hops;
    private final HopPool pool;
    private final Phases phases;
    private final CarriedGoods carried;
    private final PathProof proof;
    private final SplittableRandom random = new SplittableRandom(42);
    private double[] sum = new double[1024];
    private long[] root = new long[1024];
    private final int[] path;
    private int roots;
    private int day;

    PathSample(TraceParts parts, WalkCount walks) {
        int maxHops = parts.query().limits().maxHops();
        this.parts = parts;
        this.walks = walks;
        this.hops = parts.forward();
        this.pool = hops.pool();
        this.phases = parts.route().phases();
        this.carried = new CarriedGoods(parts.graph(), parts.scan());
        this.proof = new PathProof(parts);
        this.path = new int[maxHops + 1];
        for (int hop = 1; hop <= maxHops; hop++) {
            addRoots(hop);
        }
    }

    /**
     * The estimate; throws {@link Budget.Halt} at a limit.
     *
     * @param found paths that are known to exist
     */
    Count estimate(long found) {
        double total = roots == 0 ? 0 : sum[roots - 1];
        int hits = 0;
        for (int i = 0; i < DRAWS && total > 0; i++) {
            hits += draw(total) ? 1 : 0;
        }
        double share = (double) hits / DRAWS;
        double middle = (share + Z * Z / (2 * DRAWS)) / (1 + Z * Z / DRAWS);
        double half = Z * Math.sqrt(share * (1 - share) / DRAWS + Z * Z / (4.0 * DRAWS * DRAWS)) / (1 + Z * Z / DRAWS);
        double low = Math.max((double) found, Math.rint(total * (middle - half)));
        double high = Math.max(low, Math.rint(total * Math.min(1, middle + half)));
        return new Count(Math.clamp(Math.rint(total * share), low, high), Count.Kind.ESTIMATE, low, high);
    }

    private void addRoots(int hop) {
        IntList nodes = walks.active(hop);
        for (int i = 0; i < nodes.size(); i++) {
            int node = nodes.get(i);
            double from = parts.starts().has(node) ? walks.walks(hop, phases.start(node), node) : 0;
            if (from > 0) {
                addRoot((long) hop << 32 | node, from);
            }
        }
    }

    private void addRoot(long hopsAndStart, double from) {
        if (roots == root.length) {
            sum = Arrays.copyOf(sum, roots * 2);
            root = Arrays.copyOf(root, roots * 2);
        }
        sum[roots] = from + (roots == 0 ? 0 : sum[roots - 1]);
        root[roots++] = hopsAndStart;
    }

    /** Draws a walk; whether it is a path that meets the question. */
    private boolean draw(double total) {
        double at = random.nextDouble() * total;
        int place = Arrays.binarySearch(sum, 0, roots, at);
        place = Math.min(roots - 1, place < 0 ? -place - 1 : place + 1);
        int length = (int) (root[place] >>> 32);
        int node = (int) root[place];
        int phase = phases.start(node);
        path[0] = parts.graph().nodes().rank().get(node);
        day = Days.FIRST;
        for (int i = 1; i <= length; i++) {
            int hop = drawHop(length - i, phase, node);
            node = pool.other(hop);
            phase = phases.advance(phase, node, pool.fits(hop));
            path[i] = parts.graph().nodes().rank().get(node);
            if (isRepeated(i) || !isInTime(hop)) {
                return false;
            }
        }
        return (!parts.query().goods().consistent() || carried.names(path, length + 1)) && isJoined(length + 1);
    }

    private boolean isJoined(int count) {
        ProofConstraint asked = parts.query().proof();
        return asked.isOpen() || asked.allowed().contains(proof.join(path, count));
    }

    private int drawHop(int hopsLeft, int phase, int node) {
        int first = hops.first(node);
        int end = first + pool.count(first);
        parts.budget().spend(end - first);
        double left = random.nextDouble() * walks.walks(hopsLeft + 1, phase, node);
        int chosen = first;
        for (int hop = first; hop < end && left >= 0; hop++) {
            double rest = walksAfter(hop, hopsLeft, phase);
            if (rest > 0) {
                chosen = hop;
                left -= rest;
            }
        }
        return chosen;
    }

    private double walksAfter(int hop, int hopsLeft, int phase) {
        int to = pool.other(hop);
        boolean allowed = hopsLeft == 0 || parts.route().isPassable(to);
        return allowed ? walks.walks(hopsLeft, phases.advance(phase, to, pool.fits(hop)), to) : 0;
    }

    private boolean isRepeated(int last) {
        for (int i = 0; i < last; i++) {
            if (path[i] == path[last]) {
                return true;
            }
        }
        return false;
    }

    private boolean isInTime(int hop) {
        if (parts.query().relations().timeOrder() == TimeOrder.ANY) {
            return true;
        }
        day = pool.earliest(hop, day);
        return day <= Days.LAST;
    }
}
