package spoor.graph;

/**
 * How far a search may go. What a limit cut is told in the result.
 *
 * @param maxHops most hops of a path, 1..{@value #MOST_HOPS}
 * @param maxVisits most hops that are looked at
 * @param deadlineNanos value of {@link System#nanoTime} after which the search stops; {@link Long#MAX_VALUE}: none
 * @param counting what to count beside the page of paths
 * @param countLimit paths are counted one by one up to this number and estimated beyond
 */
public record TraceLimits(int maxHops, long maxVisits, long deadlineNanos, Counting counting, long countLimit) {

    /** The most hops a path can have. */
    public static final int MOST_HOPS = 12;

    /** Six hops, a hundred million visits, no deadline, everything counted, paths one by one up to 10,000. */
    public static final TraceLimits DEFAULT = new TraceLimits(6, 100_000_000L, Long.MAX_VALUE, Counting.ALL, 10_000);

    /** What to count beside the page. */
    public enum Counting {
        /** Nothing beyond the paths ranked for the page. */
        PAGE,
        /** The walks by hops alone. */
        WALKS,
        /** Starts and ends that a path connects, without the pairs. */
        ENDS,
        /** Pairs, starts and ends that a path connects. */
        PAIRS,
        /** The paths and the walks by hops, too. */
        ALL,
        /** {@link #ALL} if that takes hardly longer than the trace, otherwise {@link #ENDS} and fewer paths. */
        QUICK
    }

    public TraceLimits {
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new IllegalArgumentException("maxHops = " + maxHops);
        }
    }

    /** Limits for paths of at most this many hops. */
    public TraceLimits withMaxHops(int hops) {
        return new TraceLimits(hops, maxVisits, deadlineNanos, counting, countLimit);
    }

    /** The same with a stop after so many milliseconds from now. */
    public TraceLimits stoppingAfterMillis(long millis) {
        return new TraceLimits(maxHops, maxVisits, System.nanoTime() + millis * 1_000_000L, counting, countLimit);
    }

    /** The same with another amount of counting. */
    public TraceLimits withCounting(Counting other) {
        return new TraceLimits(maxHops, maxVisits, deadlineNanos, other, countLimit);
    }

    /** The same with paths counted one by one up to another number. */
    public TraceLimits withCountLimit(long paths) {
        return new TraceLimits(maxHops, maxVisits, deadlineNanos, counting, paths);
    }

    /** The same with another limit on visits. */
    public TraceLimits withMaxVisits(long visits) {
        return new TraceLimits(maxHops, visits, deadlineNanos, counting, countLimit);
    }
}
