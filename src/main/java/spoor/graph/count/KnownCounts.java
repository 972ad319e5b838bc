package spoor.graph.count;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.graph.Ends;
import spoor.graph.GoodsConstraint;
import spoor.graph.ProofConstraint;
import spoor.graph.RelationFilter;
import spoor.graph.RouteConstraint;
import spoor.graph.TraceCounts;
import spoor.graph.TraceLimits;
import spoor.graph.TraceQuery;

/**
 * The counts of the last questions to a graph: another page of the same question, or the same in another order, must not
 * count again. They go when memory is short. Safe for threads.
 */
public final class KnownCounts {

    private static final int MOST = 16;

    private SoftReference<Map<Key, TraceCounts>> kept = new SoftReference<>(new Last());

    /** What counts depend on. */
    record Key(
            Ends ends,
            RelationFilter relations,
            RouteConstraint route,
            GoodsConstraint goods,
            ProofConstraint proof,
            int maxHops,
            TraceLimits.Counting counting,
            long countLimit) {

        static Key of(TraceQuery query) {
            TraceLimits limits = query.limits();
            return new Key(
                    query.ends(),
                    query.relations(),
                    query.route(),
                    query.goods(),
                    query.proof(),
                    limits.maxHops(),
                    limits.counting(),
                    limits.countLimit());
        }
    }

    public synchronized @Nullable TraceCounts get(TraceQuery query) {
        return counts().get(Key.of(query));
    }

    public synchronized void put(TraceQuery query, TraceCounts counted) {
        counts().put(Key.of(query), counted);
    }

    private Map<Key, TraceCounts> counts() {
        Map<Key, TraceCounts> counts = kept.get();
        if (counts == null) {
            counts = new Last();
            kept = new SoftReference<>(counts);
        }
        return counts;
    }

    private static final class Last extends LinkedHashMap<Key, TraceCounts> {

        private static final long serialVersionUID = 1;

        private Last() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, TraceCounts> eldest) {
            return size() > MOST;
        }
    }
}
