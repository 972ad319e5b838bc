package spoor.graph.supply;

import spoor.graph.array.Ints;

/**
 * One direction of the graph: for each node its neighbours, compressed sparse rows over inner node numbers.
 *
 * <pre>
 *   offset     [ 0 | 3 | 3 | 7 | …                 row of node v is [offset[v], offset[v+1]), unless patched
 *   neighbour  [ 2 2 5 | | 0 1 1 1 | …             ascending in a row; parallel relations side by side: a run
 *   place      [ . . .                             where the relation stands in Relations; empty: at the same position
 * </pre>
 *
 * Behind the rows that the offsets tell lie those that were written anew; {@code used} is where the next would go.
 */
public record Adjacency(Ints offset, Ints neighbour, Ints place, int used, RowPatches patches) {

    /** The position of the first relation in the node's row. */
    public int start(int node) {
        return patches.has(node) ? patches.start(node) : node + 1 < offset.length() ? offset.get(node) : 0;
    }

    /** The position after the last relation in the node's row. */
    public int end(int node) {
        return patches.has(node) ? patches.end(node) : node + 1 < offset.length() ? offset.get(node + 1) : 0;
    }

    /** Where the relation at a position of a row stands in {@link Relations}. */
    public int place(int position) {
        return place.length() == 0 ? position : place.get(position);
    }

    /** The first position of the run from {@code node} to {@code other}; where it would be if there is none. */
    public int runStart(int node, int other) {
        int low = start(node);
        int high = end(node);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (neighbour.get(middle) < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long bytes() {
        return offset.heapBytes() + neighbour.heapBytes() + place.heapBytes() + patches.bytes();
    }
}
