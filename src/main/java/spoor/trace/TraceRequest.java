package spoor.trace;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.graph.Ranking;
import spoor.graph.TimeOrder;
import spoor.model.Confidence;
import spoor.model.RelationType;

/**
 * The question of a trace, complete and checked: what was left out of the request holds its default. Read it with
 * {@link TraceRequestReader}.
 *
 * @param from starts
 * @param to ends
 * @param relations types that may be followed; control relations both ways
 * @param maxHops 1 to 12
 * @param via each met by a node of its own, in this order; start and end count
 * @param avoid no node of a path is chosen by it; null avoids nothing
 * @param countriesVia a path has a node in each of these countries
 * @param goods what has to flow
 * @param window when a relation has to hold; relations without dates pass
 * @param minConfidence of each relation
 * @param minSources distinct sources of a hop's qualifying relations together
 * @param minValue least value of each relation in US dollars; relations that state none pass; null asks for none
 * @param datasets ids; empty means all
 * @param hubLimit nodes with more neighbours than this are not passed through; null means no limit
 * @param k paths wanted, 1 to 1,000
 * @param offset best paths to leave out, for pages
 * @param caps most paths for the same start, end or both
 * @param counting how much to count beside the paths
 */
public record TraceRequest(
        Selector from,
        Selector to,
        Set<RelationType> relations,
        int maxHops,
        List<Selector> via,
        @Nullable Selector avoid,
        List<String> countriesVia,
        Goods goods,
        Window window,
        TimeOrder timeOrder,
        Confidence minConfidence,
        int minSources,
        @Nullable Double minValue,
        List<String> datasets,
        @Nullable Integer hubLimit,
        Ranking.Order rank,
        int k,
        int offset,
        Caps caps,
        Counting counting) {

    /** Most hops a path may have. */
    public static final int MAX_HOPS = 12;

    /** Most paths in one answer. */
    public static final int MAX_K = 1_000;

    /** Most paths that pages may reach into. */
    public static final int MAX_OFFSET = 100_000;

    /** The question that the page opens on: Chinese suppliers to Russian weapons. */
    public static final TraceRequest DEFAULT = new TraceDraft().toRequest();

    public TraceRequest {
        relations = Collections.unmodifiableSet(EnumSet.copyOf(relations));
        via = List.copyOf(via);
        countriesVia = List.copyOf(countriesVia);
        datasets = List.copyOf(datasets);
    }

    /** How much to count beside the paths. */
    public enum Counting {
        /** What takes hardly longer than the paths: on large graphs starts and ends, and lower bounds of the rest. */
        QUICK,
        /** Pairs, starts, ends and walks exactly, paths exactly or estimated. */
        EXACT
    }

    /**
     * Caps for diversity; null means none.
     *
     * @param perPair most paths for one pair of start and end
     * @param perStart most paths for one start
     * @param perEnd most paths for one end
     */
    public record Caps(
            @Nullable Integer perPair,
            @Nullable Integer perStart,
            @Nullable Integer perEnd) {

        /** No caps. */
        public static final Caps NONE = new Caps(null, null, null);

        /** Whether none is set. */
        public boolean areNone() {
            return equals(NONE);
        }
    }
}
