package spoor.graph;

/**
 * One direction of the graph, compressed sparse rows over inner node numbers.
 *
 * <pre>
 *   offset     [ 0 | 3 | 3 | 7 | …                 n + 1, row of node v is [offset[v], offset[v+1])
 *   neighbour  [ 2 2 5 | | 0 1 1 1 | …             ascending in a row; parallel relations side by side: a run
 *   profile    [ . . .                             what the relation is, see ProfileTable
 *   period     [ . . .                             when it held, see Days
 * </pre>
 *
 * Inside a run relations stand in the order of their indexes in both directions, so the k-th of a run here is the k-th
 * of the same pair's run in the other direction.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
record Adjacency(int[] offset, int[] neighbour, int[] profile, int[] period) {

    /** The first position of the run from {@code node} to {@code other}; where it would be if there is none. */
    int runStart(int node, int other) {
        int low = offset[node];
        int high = offset[node + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (neighbour[middle] < other) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    long bytes() {
        return 4L * offset.length + 12L * neighbour.length;
    }
}
