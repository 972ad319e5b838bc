package spoor.graph.chokepoint;

import java.util.BitSet;
import spoor.graph.ground.Budget;
import spoor.graph.ground.TraceParts;

/**
 * The part of a graph that lies on walks of at most so many hops from a start to an end that meet the demands of the
 * question. A walk stands at a node and has come some way with the demands: together a state. Without demands on the way
 * each node has one.
 *
 * <pre>
 *   state    [ place | . . .           the place of its node
 *   offset   [ 0 | 2 | 5 | …           hops that leave state i: next[offset[i] .. offset[i+1])
 *   next     [ . . | . . . | …         states to which they lead
 *   starts, ends, passable             one bit a state; an end has met everything; what is not passable only starts or ends
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Corridor(
        int maxHops,
        int[] state,
        int[] offset,
        int[] next,
        BitSet starts,
        BitSet ends,
        BitSet passable,
        Places places) {

    /** Reads it off the graph; throws {@link Budget.Halt} at a limit. */
    static Corridor of(TraceParts parts) {
        return new CorridorReader(parts).read();
    }

    /** Number of states. */
    int size() {
        return state.length;
    }

    /** The hops from state to state. */
    Links hops() {
        return new Links(offset, next);
    }

    /** Whether a walk that has come to the state after some hops may go on. */
    boolean leadsOn(int i, int hops) {
        return hops == 0 || passable.get(i);
    }

    /** Whether a hop leads straight from a start to an end, as the question chooses them. */
    boolean isDirect(int from, int to) {
        return places.starts().get(state[from]) && places.ends().get(state[to]);
    }
}
