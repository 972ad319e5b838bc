package spoor.graph.ground;

import java.util.Optional;
import spoor.graph.NodeSet;
import spoor.graph.array.Bits;

/**
 * Where the paths of a question start.
 *
 * @param set the starts that are not avoided, by index
 * @param bits the same by inner number; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
public record Starts(NodeSet set, long[] bits) {

    static Starts of(GraphResources desk, NodeSet from, Optional<NodeSet> avoid) {
        NodeSet set = avoid.map(from::minus).orElse(from);
        return new Starts(set, desk.inner(set));
    }

    public boolean has(int node) {
        return Bits.has(bits, node);
    }
}
