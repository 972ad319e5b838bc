package spoor.graph.ground;

import java.util.LinkedHashMap;
import java.util.Map;
import spoor.graph.NodeSet;
import spoor.graph.array.Bits;
import spoor.graph.array.Ints;

/**
 * The node sets of the last questions in inner numbers. The next question is mostly about the same ends, and to turn
 * 800,000 starts into inner numbers takes longer than to trace. Safe for threads.
 */
public final class InnerSets {

    private static final int MOST = 16;

    private final Map<NodeSet, long[]> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<NodeSet, long[]> eldest) {
            return size() > MOST;
        }
    };

    /** The set's bits by inner number; shared, not to be written to. */
    synchronized long[] get(NodeSet set, Ints innerOf) {
        return known.computeIfAbsent(set, wanted -> inner(wanted, innerOf));
    }

    private static long[] inner(NodeSet set, Ints innerOf) {
        long[] words = new long[Bits.words(set.nodeCount())];
        for (int node = set.next(0); node >= 0; node = set.next(node + 1)) {
            Bits.set(words, innerOf.get(node));
        }
        return words;
    }
}
