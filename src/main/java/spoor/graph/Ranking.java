package spoor.graph;

/**
 * Which paths come first and which page of them is wanted.
 *
 * @param order what ranks first
 * @param offset paths to leave out at the top, after the caps
 * @param count paths to return at most
 * @param caps how many paths one start, end or pair may have among all that are ranked
 */
public record Ranking(Order order, int offset, int count, Caps caps) {

    /** The order of paths. Costs are exact integers ({@link TraceHop#cost}), so the order is total and stable. */
    public enum Order {
        /** Fewest hops, then least cost, then node indexes in lexicographic order. */
        SHORTEST,
        /** Least cost, then fewest hops, then node indexes in lexicographic order. */
        STRONGEST
    }

    /**
     * The most paths that are ranked; the ones over the cap are passed over, best first.
     *
     * @param perPair with the same start and end
     * @param perStart with the same start
     * @param perEnd with the same end
     */
    public record Caps(int perPair, int perStart, int perEnd) {

        /** No caps. */
        public static final Caps NONE = new Caps(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

        public Caps {
            if (perPair < 1 || perStart < 1 || perEnd < 1) {
                throw new IllegalArgumentException("A cap is at least 1");
            }
        }
    }

    public Ranking {
        if (offset < 0 || count < 0) {
            throw new IllegalArgumentException("offset = %d, count = %d".formatted(offset, count));
        }
    }

    /** The first paths by hops. */
    public static Ranking shortest(int count) {
        return new Ranking(Order.SHORTEST, 0, count, Caps.NONE);
    }

    /** The first paths by strength. */
    public static Ranking strongest(int count) {
        return new Ranking(Order.STRONGEST, 0, count, Caps.NONE);
    }
}
