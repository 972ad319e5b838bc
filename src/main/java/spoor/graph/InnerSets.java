package spoor.graph;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The node sets of the last questions in inner numbers. The next question is mostly about the same ends, and to turn
 * 800,000 starts into inner numbers takes longer than to trace. Safe for threads.
 */
final class InnerSets {

    private static final int MOST = 16;

    private final Map<NodeSet, long[]> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<NodeSet, long[]> eldest) {
            return size() > MOST;
        }
    };

    /** The set's bits by inner number; shared, not to be written to. */
    synchronized long[] get(NodeSet set, int[] innerOf) {
        return known.computeIfAbsent(set, wanted -> Bits.inner(wanted, innerOf));
    }
}
