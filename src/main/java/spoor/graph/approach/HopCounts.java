package spoor.graph.approach;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import spoor.graph.array.Ints;
import spoor.graph.ground.TraceParts;

/**
 * How far each node is from the starts of a question and from its ends, along the hops that it follows. The question's
 * demands on the way as a whole are left out of account.
 */
public final class HopCounts {

    private static final int NONE = -1;

    /** By node index: fewest hops; -1 where there is no way of at most {@code maxHops}. */
    private final int[] fromStart;

    private final int[] toEnd;

    private HopCounts(int nodes) {
        this.fromStart = new int[nodes];
        this.toEnd = new int[nodes];
        Arrays.fill(fromStart, NONE);
        Arrays.fill(toEnd, NONE);
    }

    /** Looks at both sides of a question; empty if a limit ended the search. */
    public static Optional<HopCounts> of(TraceParts parts) {
        return parts.budget().attempt(() -> count(parts));
    }

    private static HopCounts count(TraceParts parts) {
        try (Sides sides = new Sides(parts)) {
            sides.search();
            Ints inner = parts.graph().nodes().inner();
            HopCounts counts = new HopCounts(inner.length());
            for (int node = 0; node < inner.length(); node++) {
                if (inner.get(node) >= 0) {
                    counts.fromStart[node] = sides.hopsFrom(inner.get(node));
                    counts.toEnd[node] = sides.hopsTo(inner.get(node));
                }
            }
            return counts;
        }
    }

    /** Fewest hops from a start to this node; 0 for a start. */
    public OptionalInt findFromStart(int node) {
        return find(fromStart[node]);
    }

    /** Fewest hops from this node to an end; 0 for an end. */
    public OptionalInt findToEnd(int node) {
        return find(toEnd[node]);
    }

    private static OptionalInt find(int hops) {
        return hops == NONE ? OptionalInt.empty() : OptionalInt.of(hops);
    }
}
