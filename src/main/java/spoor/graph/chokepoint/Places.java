package spoor.graph.chokepoint;

import java.util.BitSet;
import java.util.function.IntPredicate;
import spoor.graph.array.IntList;
import spoor.graph.ground.TraceParts;

/**
 * The nodes of a {@link Corridor}, whatever walks have met there.
 *
 * <pre>
 *   node                     inner number of the node at each place
 *   starts, ends, passable   one bit a place, as the question chooses them
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Places(int[] node, BitSet starts, BitSet ends, BitSet passable) {

    static Places of(TraceParts parts, IntList nodes) {
        return new Places(
                nodes.toArray(),
                matching(nodes, parts.starts()::has),
                matching(nodes, parts.route()::isEnd),
                matching(nodes, parts.route()::isPassable));
    }

    int size() {
        return node.length;
    }

    /** Whether a cut may contain the node. */
    boolean isInner(int place) {
        return passable.get(place) && !starts.get(place) && !ends.get(place);
    }

    static BitSet matching(IntList numbers, IntPredicate test) {
        BitSet bits = new BitSet(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            bits.set(i, test.test(numbers.get(i)));
        }
        return bits;
    }
}
