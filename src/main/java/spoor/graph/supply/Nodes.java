package spoor.graph.supply;

import spoor.graph.array.Bits;
import spoor.graph.array.Ints;

/**
 * The three numberings of nodes.
 *
 * <pre>
 *   index   what the caller calls a node; stays with it
 *   rank    the place of its id in ascending order: what decides between paths of equal length and cost
 *   inner   backward breadth-first number from the usual ends: where its row is
 *
 *   rank [inner]   byRank [rank] -> inner   index [inner]   inner [index]   component: one bit by inner number
 * </pre>
 *
 * In a graph fresh from a builder indexes are ranks, and both share their arrays.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
public record Nodes(Ints rank, Ints byRank, Ints index, Ints inner, long[] component) {

    static Nodes ranked(Ints rank, Ints byRank, long[] component) {
        return new Nodes(rank, byRank, rank, byRank, component);
    }

    int count() {
        return rank.length();
    }

    public int indexOfRank(int nodeRank) {
        return index.get(byRank.get(nodeRank));
    }

    public boolean isComponent(int innerNode) {
        return Bits.has(component, innerNode);
    }

    /** Whether indexes are still ranks. */
    boolean isRanked() {
        return rank == index;
    }

    long bytes() {
        return rank.heapBytes()
                + byRank.heapBytes()
                + (isRanked() ? 0 : index.heapBytes() + inner.heapBytes())
                + 8L * component.length;
    }
}
