package spoor.graph;

import java.util.Optional;

/**
 * Where the paths of a question start.
 *
 * @param set the starts that are not avoided, by index
 * @param bits the same by inner number; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Starts(NodeSet set, long[] bits) {

    static Starts of(SupplyGraph graph, NodeSet from, Optional<NodeSet> avoid) {
        NodeSet set = avoid.map(from::minus).orElse(from);
        return new Starts(set, graph.inner(set));
    }

    boolean has(int node) {
        return Bits.has(bits, node);
    }
}
