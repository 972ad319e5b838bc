package spoor.graph;

import java.util.BitSet;

/**
 * The part of a graph that lies on walks of at most so many hops from a start to an end, numbered anew. Demands on the
 * way ({@code via}, countries, goods, time order) play no part.
 *
 * <pre>
 *   node    [ . . .                 inner number of each
 *   offset  [ 0 | 2 | 5 | …         hops that leave node i: next[offset[i] .. offset[i+1])
 *   next    [ . . | . . . | …       where they lead
 *   starts, ends, passable          one bit each; a node that is not passable only starts or ends a path
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Corridor(int maxHops, int[] node, int[] offset, int[] next, BitSet starts, BitSet ends, BitSet passable) {

    /** Reads it off the graph; throws {@link Budget.Halt} at a limit. */
    static Corridor of(TraceParts parts) {
        return new CorridorReader(parts).read();
    }

    int size() {
        return node.length;
    }

    /** Whether a cut may contain the node. */
    boolean isInner(int i) {
        return passable.get(i) && !starts.get(i) && !ends.get(i);
    }

    /** Whether a walk that has come to the node after some hops, at least one, may go on. */
    boolean leadsOn(int i, int hops) {
        return hops == 0 || passable.get(i);
    }
}
