package spoor.graph;

import java.util.Set;

/**
 * Which relations qualify for a hop, and which hops exist.
 *
 * @param types bit t: relations of type t are followed in their direction
 * @param bothWays bit t: relations of type t are followed against their direction too; only types in {@code types} count
 * @param minConfidence each relation has at least this confidence (0..2)
 * @param minSources a hop's qualifying relations name at least so many distinct sources together
 * @param window each relation held on a day of the window
 * @param value each relation is worth enough
 * @param datasets each relation comes from one of these; empty: from any
 * @param timeOrder whether the hops' dates may run backwards along a path
 * @param shared which documents count as others; none where each counts by itself
 */
public record RelationFilter(
        int types,
        int bothWays,
        int minConfidence,
        int minSources,
        DayWindow window,
        MinValue value,
        Set<Integer> datasets,
        TimeOrder timeOrder,
        SharedOrigins shared) {

    public RelationFilter {
        datasets = Set.copyOf(datasets);
    }

    /** One for which each document counts by itself. */
    public RelationFilter(
            int types,
            int bothWays,
            int minConfidence,
            int minSources,
            DayWindow window,
            MinValue value,
            Set<Integer> datasets,
            TimeOrder timeOrder) {
        this(types, bothWays, minConfidence, minSources, window, value, datasets, timeOrder, SharedOrigins.NONE);
    }

    /**
     * A lower bound on what each relation is worth.
     *
     * @param least in the currency of {@link RelationRow#value()}; negative infinity: no bound
     * @param unstatedPass whether relations that state no value meet the bound
     */
    public record MinValue(double least, boolean unstatedPass) {

        /** No bound. */
        public static final MinValue NONE = new MinValue(Double.NEGATIVE_INFINITY, true);

        public boolean isNone() {
            return least == Double.NEGATIVE_INFINITY && unstatedPass;
        }
    }

    /** Every relation of these types, followed forwards. */
    public static RelationFilter ofTypes(int types) {
        return new RelationFilter(types, 0, 0, 0, DayWindow.OPEN, MinValue.NONE, Set.of(), TimeOrder.ANY);
    }
}
