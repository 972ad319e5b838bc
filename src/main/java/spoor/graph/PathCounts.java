package spoor.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the numbers beside the page, as exact as the paths that came out and the rest of the budget allow. */
final class PathCounts {

    private final TraceParts parts;
    private final PathTally tally;
    private final boolean exhausted;
    private Count paths;
    private Count pairs;
    private Count starts;
    private Count ends;
    private Map<Integer, Integer> endsByStart;
    private Map<Integer, Integer> startsByEnd;
    private final List<Double> walksByHop = new ArrayList<>();

    /**
     * Begins with what came out.
     *
     * @param exhausted whether no further path exists
     */
    PathCounts(TraceParts parts, PathTally tally, boolean exhausted) {
        this.parts = parts;
        this.tally = tally;
        this.exhausted = exhausted;
        this.paths = found((double) tally.paths());
        this.pairs = found(tally.pairs());
        this.starts = found(tally.endsByStart().size());
        this.ends = found(tally.startsByEnd().size());
        this.endsByStart = exhausted ? map(tally.endsByStart()) : Map.of();
        this.startsByEnd = exhausted ? map(tally.startsByEnd()) : Map.of();
    }

    /** Counts what did not come out, as far as it is asked for; throws {@link Budget.Halt} at a limit. */
    void countRest() {
        if (!exhausted && parts.query().limits().counting() != TraceLimits.Counting.PAGE) {
            countPairs();
        }
        if (parts.query().limits().counting() == TraceLimits.Counting.ALL && WalkCount.isWithinMemory(parts)) {
            countWalks();
        }
    }

    TraceCounts counts() {
        return new TraceCounts(paths, pairs, starts, ends, List.copyOf(walksByHop), endsByStart, startsByEnd);
    }

    private void countPairs() {
        ReachCount reach = new ReachCount(parts);
        reach.run();
        boolean exact = isReachExact();
        pairs = reached((double) reach.pairs(), exact);
        starts = reached(reach.endsByStart().size(), exact);
        ends = reached(reach.startsByEnd().size(), exact);
        if (exact) {
            endsByStart = sorted(reach.endsByStart());
            startsByEnd = sorted(reach.startsByEnd());
        }
    }

    private void countWalks() {
        WalkCount walks = new WalkCount(parts);
        walks.run();
        for (int hop = 1; hop <= parts.query().limits().maxHops(); hop++) {
            walksByHop.add(walks.fromStarts(hop));
        }
        if (!exhausted) {
            paths = new PathSample(parts, walks).estimate(tally.paths());
        }
    }

    /** Whether each walk can be shortened to a path that still meets the question. */
    private boolean isReachExact() {
        return parts.route().phases().count() == 1
                && parts.query().relations().timeOrder() == TimeOrder.ANY
                && !parts.query().goods().consistent();
    }

    private Count found(double count) {
        return exhausted ? Count.exactly(count) : Count.atLeast(count);
    }

    private static Count reached(double count, boolean exact) {
        return exact ? Count.exactly(count) : Count.atMost(count);
    }

    private static Map<Integer, Integer> sorted(Map<Integer, Integer> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    private static Map<Integer, Integer> map(LongIntMap counts) {
        Map<Integer, Integer> map = new TreeMap<>();
        counts.forEach((node, count) -> map.put((int) node, count));
        return Collections.unmodifiableMap(map);
    }
}
