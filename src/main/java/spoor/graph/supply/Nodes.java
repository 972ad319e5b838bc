package spoor.graph.supply;

import spoor.graph.array.Bits;

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
public record Nodes(int[] rank, int[] byRank, int[] index, int[] inner, long[] component) {

    static Nodes ranked(int[] rank, int[] byRank, long[] component) {
        return new Nodes(rank, byRank, rank, byRank, component);
    }

    int count() {
        return rank.length;
    }

    public int indexOfRank(int nodeRank) {
        return index[byRank[nodeRank]];
    }

    public boolean isComponent(int innerNode) {
        return Bits.has(component, innerNode);
    }

    /** Whether indexes are still ranks. */
    boolean isRanked() {
        return rank == index;
    }

    long bytes() {
        return (isRanked() ? 8L : 16L) * rank.length + 8L * component.length;
    }
}
