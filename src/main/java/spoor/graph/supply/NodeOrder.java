package spoor.graph.supply;

import spoor.graph.NodeSet;
import spoor.graph.array.Bits;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;

/**
 * Numbers nodes in backward breadth-first order from the ends, so that a search, which runs backwards from there, reads
 * memory nearly in sequence (measured: 2 times faster at a million relations, 5 times at ten). Nodes that no end can be
 * reached from follow in their old order.
 */
final class NodeOrder {

    private final Ints from;
    private final Ints inOffset;
    private final Ints inRelation;
    private final Ints order;
    private final long[] placedNodes;
    private int placed;

    private NodeOrder(int nodeCount, Ints from, Ints to, int relations, Room room) {
        this.from = from;
        this.inOffset = room.ints(nodeCount + 1);
        this.inRelation = room.ints(relations);
        this.order = room.ints(nodeCount);
        this.placedNodes = new long[Bits.words(nodeCount)];
        group(to, relations, room);
    }

    /** The outer index of each inner number. */
    static Ints backwardFrom(NodeSet ends, Ints from, Ints to, int relations, Room room) {
        NodeOrder order = new NodeOrder(ends.nodeCount(), from, to, relations, room);
        ends.forEach(order::place);
        for (int head = 0; head < order.placed; head++) {
            order.placePredecessors(order.order.get(head));
        }
        for (int node = 0; node < ends.nodeCount(); node++) {
            order.place(node);
        }
        return order.order;
    }

    private void group(Ints to, int relations, Room room) {
        for (int i = 0; i < relations; i++) {
            int after = to.get(i) + 1;
            inOffset.set(after, inOffset.get(after) + 1);
        }
        int sum = 0;
        for (int v = 1; v < inOffset.length(); v++) {
            sum += inOffset.get(v);
            inOffset.set(v, sum);
        }
        Ints next = room.copy(inOffset);
        for (int i = 0; i < relations; i++) {
            int node = to.get(i);
            int at = next.get(node);
            inRelation.set(at, i);
            next.set(node, at + 1);
        }
    }

    private void placePredecessors(int node) {
        int end = inOffset.get(node + 1);
        for (int i = inOffset.get(node); i < end; i++) {
            place(from.get(inRelation.get(i)));
        }
    }

    private void place(int node) {
        if (!Bits.has(placedNodes, node)) {
            Bits.set(placedNodes, node);
            order.set(placed++, node);
        }
    }
}
