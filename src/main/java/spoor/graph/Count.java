package spoor.graph;

/**
 * A number and how far to trust it.
 *
 * @param value the number
 * @param kind what the number means
 * @param low lower end of the 95 % confidence interval of an estimate; otherwise the value
 * @param high upper end of it; otherwise the value
 */
public record Count(double value, Kind kind, double low, double high) {

    /** How far to trust a number. */
    public enum Kind {
        /** Exactly so many. */
        EXACT,
        /** So many were found before a limit; there may be more. */
        AT_LEAST,
        /** There may be fewer: walks were counted, of which some repeat a node or break a constraint. */
        AT_MOST,
        /** From a random sample. */
        ESTIMATE
    }

    public static Count exactly(double value) {
        return new Count(value, Kind.EXACT, value, value);
    }

    public static Count atLeast(double value) {
        return new Count(value, Kind.AT_LEAST, value, value);
    }

    public static Count atMost(double value) {
        return new Count(value, Kind.AT_MOST, value, value);
    }

    /** The greater of two lower bounds; a number of another kind stays. */
    Count orAtLeast(double other) {
        return kind == Kind.AT_LEAST && other > value ? atLeast(other) : this;
    }

    /** Whether the number is exact. */
    public boolean exact() {
        return kind == Kind.EXACT;
    }
}
