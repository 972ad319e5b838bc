package spoor.graph.count;

import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;
import spoor.graph.ground.GraphResources;

/** How much to count where that is left to the kernel. What it decides depends on the graph and the question alone. */
public final class Affordable {

    /** Relations to be looked at for all counts: some milliseconds. */
    private static final long MOST_RELATIONS = 1_000_000;

    /** Paths to be counted one by one where not all is counted. */
    private static final int MOST_PATHS = 1_000;

    private Affordable() {}

    /** The limits of a question with an answer to {@link TraceLimits.Counting#QUICK}. */
    public static TraceLimits limits(GraphResources desk, TraceQuery query) {
        TraceLimits limits = query.limits();
        if (limits.counting() != TraceLimits.Counting.QUICK) {
            return limits;
        }
        long batches = ReachCount.batches(desk.scratch(), query.ends().to().size());
        return batches * desk.graph().relationCount() <= MOST_RELATIONS
                ? limits.withCounting(TraceLimits.Counting.ALL)
                : limits.withCounting(TraceLimits.Counting.ENDS)
                        .withCountLimit(Math.min(MOST_PATHS, limits.countLimit()));
    }
}
