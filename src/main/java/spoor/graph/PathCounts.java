package spoor.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the numbers beside the page. */
final class PathCounts {

    private final TraceParts parts;
    private final PathTally tally;
    private final boolean exhausted;

    PathCounts(TraceParts parts, PathTally tally, boolean exhausted) {
        this.parts = parts;
        this.tally = tally;
        this.exhausted = exhausted;
    }

    /** The numbers, as exact as what came out and the rest of the budget allow. */
    TraceCounts count(boolean budgetLeft) {
        return exhausted ? exact() : found();
    }

    private TraceCounts exact() {
        return new TraceCounts(
                Count.exactly((double) tally.paths()),
                Count.exactly(tally.pairs()),
                Count.exactly(tally.endsByStart().size()),
                Count.exactly(tally.startsByEnd().size()),
                List.of(),
                map(tally.endsByStart()),
                map(tally.startsByEnd()));
    }

    private TraceCounts found() {
        return new TraceCounts(
                Count.atLeast((double) tally.paths()),
                Count.atLeast(tally.pairs()),
                Count.atLeast(tally.endsByStart().size()),
                Count.atLeast(tally.startsByEnd().size()),
                List.of(),
                Map.of(),
                Map.of());
    }

    private Map<Integer, Integer> map(LongIntMap counts) {
        Map<Integer, Integer> map = new TreeMap<>();
        for (int node = 0; node < parts.graph().nodeCount(); node++) {
            int count = counts.get(node);
            if (count > 0) {
                map.put(node, count);
            }
        }
        return map;
    }
}
