package spoor.graph.count;

import java.util.ArrayList;
import java.util.List;
import spoor.graph.Count;
import spoor.graph.NodeCounts;
import spoor.graph.TimeOrder;
import spoor.graph.TraceCounts;
import spoor.graph.TraceLimits;
import spoor.graph.ground.Budget;
import spoor.graph.ground.TraceParts;

/** Makes the numbers beside the page, as exact as the paths that came out and the rest of the budget allow. */
public final class PathCounts {

    private final TraceParts parts;
    private final PathTally tally;
    private final ProofTally proof;
    private final boolean exhausted;
    private Count paths;
    private Count pairs;
    private Count starts;
    private Count ends;
    private NodeCounts endsByStart;
    private NodeCounts startsByEnd;
    private final List<Long> startsByHop = new ArrayList<>();
    private final List<Double> walksByHop = new ArrayList<>();

    /**
     * Begins with what came out.
     *
     * @param exhausted whether no further path exists
     */
    public PathCounts(TraceParts parts, PathTally tally, ProofTally proof, boolean exhausted) {
        this.parts = parts;
        this.tally = tally;
        this.proof = proof;
        this.exhausted = exhausted;
        this.paths = found((double) tally.paths());
        this.pairs = found(tally.pairs());
        this.starts = found(tally.endsByStart().size());
        this.ends = found(tally.startsByEnd().size());
        this.endsByStart = exhausted ? ProofTally.counts(tally.endsByStart()) : NodeCounts.NONE;
        this.startsByEnd = exhausted ? ProofTally.counts(tally.startsByEnd()) : NodeCounts.NONE;
    }

    /** Counts what did not come out, as far as it is asked for; throws {@link Budget.Halt} at a limit. */
    public void countRest() {
        if (!exhausted && counting().compareTo(TraceLimits.Counting.ENDS) >= 0) {
            countEnds();
        }
        if (!exhausted && counting().compareTo(TraceLimits.Counting.PAIRS) >= 0) {
            countPairs();
        }
        boolean walksAsked = counting() == TraceLimits.Counting.WALKS || counting() == TraceLimits.Counting.ALL;
        if (walksAsked && WalkCount.isWithinMemory(parts)) {
            countWalks();
        }
    }

    private TraceLimits.Counting counting() {
        return parts.query().limits().counting();
    }

    public TraceCounts counts() {
        return new TraceCounts(
                paths,
                pairs,
                starts,
                ends,
                List.copyOf(startsByHop),
                List.copyOf(walksByHop),
                endsByStart,
                startsByEnd,
                proof.counts());
    }

    private void countPairs() {
        ReachCount reach = new ReachCount(parts);
        reach.run();
        boolean exact = isReachExact();
        pairs = reached((double) reach.pairs(), exact);
        starts = reached(reach.endsByStart().size(), exact);
        ends = reached(reach.startsByEnd().size(), exact);
        if (exact) {
            endsByStart = reach.endsByStart();
            startsByEnd = reach.startsByEnd();
        }
    }

    private void countEnds() {
        EndsCount count = new EndsCount(parts);
        count.run();
        boolean exact = isReachExact() && count.both() == 0;
        starts = reached((double) count.starts() + count.both(), exact);
        ends = reached((double) count.ends(), isReachExact());
        if (exact) {
            startsByHop.addAll(count.startsByHop());
        }
    }

    private void countWalks() {
        WalkCount walks = new WalkCount(parts, isSampled());
        try {
            countWalks(walks);
        } finally {
            walks.close();
        }
    }

    private void countWalks(WalkCount walks) {
        walks.run();
        for (int hop = 1; hop <= parts.query().limits().maxHops(); hop++) {
            walksByHop.add(walks.fromStarts(hop));
        }
        if (isSampled()) {
            paths = new PathSample(parts, walks).estimate(tally.paths());
        }
    }

    /** Whether the number of paths is estimated from walks. */
    private boolean isSampled() {
        return !exhausted && counting() == TraceLimits.Counting.ALL;
    }

    /** Whether each walk can be shortened to a path that still meets the question. */
    private boolean isReachExact() {
        return parts.route().phases().count() == 1
                && parts.query().relations().timeOrder() == TimeOrder.ANY
                && !parts.query().goods().consistent()
                && parts.query().proof().isOpen();
    }

    private Count found(double count) {
        return exhausted ? Count.exactly(count) : Count.atLeast(count);
    }

    private static Count reached(double count, boolean exact) {
        return exact ? Count.exactly(count) : Count.atMost(count);
    }
}
