package spoor.graph;

import java.util.Arrays;

/**
 * A number over 0 for some nodes. Immutable.
 *
 * <pre>
 *   entry  [ node << 32 | count, … ]   ascending
 * </pre>
 */
public final class NodeCounts {

    /** No node has one. */
    public static final NodeCounts NONE = new NodeCounts(new long[0]);

    private final long[] entry;

    private NodeCounts(long[] entry) {
        this.entry = entry;
    }

    /** Of so many unsorted entries, whose nodes differ; the array is kept. */
    public static NodeCounts of(long[] entries) {
        Arrays.sort(entries);
        return new NodeCounts(entries);
    }

    public static long entry(int node, int count) {
        assert node >= 0 && count > 0 : node + ": " + count;
        return (long) node << 32 | count;
    }

    /** How many nodes have a number. */
    public int size() {
        return entry.length;
    }

    public boolean isEmpty() {
        return entry.length == 0;
    }

    /** A node by its place in ascending order. */
    public int node(int place) {
        return (int) (entry[place] >>> 32);
    }

    /** The number of the node at this place. */
    public int count(int place) {
        return (int) entry[place];
    }

    /** The number of a node, 0 if it has none. */
    public int of(int node) {
        int at = Arrays.binarySearch(entry, (long) node << 32);
        int place = at < 0 ? -at - 1 : at;
        return place < entry.length && node(place) == node ? count(place) : 0;
    }

    /** The places of the greatest numbers, the greatest first, equal ones in the order of nodes. */
    public int[] greatest(int most) {
        long[] order = new long[entry.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (long) (Integer.MAX_VALUE - count(place)) << 32 | place;
        }
        Arrays.sort(order);
        int[] places = new int[Math.min(most, order.length)];
        for (int i = 0; i < places.length; i++) {
            places[i] = (int) order[i];
        }
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NodeCounts counts && Arrays.equals(counts.entry, entry);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entry);
    }
}
