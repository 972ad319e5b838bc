package spoor.graph.ground;

import java.util.Optional;
import spoor.graph.NodeSet;
import spoor.graph.array.Bits;
import spoor.graph.supply.SupplyGraph;

/**
 * Where the paths of a question start.
 *
 * @param set the starts that are not avoided, by index
 * @param bits the same by inner number; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
public record Starts(NodeSet set, long[] bits) {

    static Starts of(SupplyGraph graph, NodeSet from, Optional<NodeSet> avoid) {
        NodeSet set = avoid.map(from::minus).orElse(from);
        return new Starts(set, graph.inner(set));
    }

    public boolean has(int node) {
        return Bits.has(bits, node);
    }
}
