package spoor.graph.chokepoint;

import spoor.graph.array.Bits;
import spoor.graph.array.IntList;
import spoor.graph.ground.HopPool;
import spoor.graph.ground.TraceParts;

/**
 * The hops that lead on towards the ends of a question: those that lead back from them, turned round. To read a node's
 * row anew would judge its hops to everywhere else, too.
 *
 * <pre>
 *   row   [node]   where the node's hops begin; 0 = none
 *   to    [ . 2 | 5 9 | . 1 | 7 | …     the number of a node's hops, the nodes to which they lead, ascending
 *   hop   [ . . | h h | . . | h | …     where the hop stands in the pool
 * </pre>
 */
final class OnwardHops {

    private final TraceParts parts;
    private final HopPool pool;
    private final int[] row;
    private final IntList nodes = new IntList();
    private int[] to = new int[0];
    private int[] hop = new int[0];

    OnwardHops(TraceParts parts) {
        this.parts = parts;
        this.pool = parts.backward().pool();
        this.row = parts.scratch().ints().take();
    }

    /**
     * Reads them; throws {@link spoor.graph.ground.Budget.Halt} at a limit.
     *
     * @param entered the nodes to which they lead, one bit each; their rows have been read
     */
    void read(long[] entered) {
        for (int node = Bits.next(entered, 0); node >= 0; node = Bits.next(entered, node + 1)) {
            countBefore(node);
        }
        int used = 1;
        for (int i = 0; i < nodes.size(); i++) {
            int count = row[nodes.get(i)];
            row[nodes.get(i)] = used;
            used += 1 + count;
        }
        to = new int[used];
        hop = new int[used];
        for (int node = Bits.next(entered, 0); node >= 0; node = Bits.next(entered, node + 1)) {
            turnBefore(node);
        }
    }

    /** The position of the node's first hop, over 0. */
    int first(int node) {
        return row[node] + 1;
    }

    /** How many hops the node has. */
    int count(int node) {
        return row[node] == 0 ? 0 : to[row[node]];
    }

    int to(int position) {
        return to[position];
    }

    /** Where it stands among the hops that lead back. */
    int hop(int position) {
        return hop[position];
    }

    /** Gives the array back; nothing may be asked afterwards. */
    void close() {
        for (int i = 0; i < nodes.size(); i++) {
            row[nodes.get(i)] = 0;
        }
        parts.scratch().ints().giveBack(row);
    }

    private void countBefore(int node) {
        int first = parts.backward().first(node);
        parts.budget().spend(1 + pool.count(first));
        for (int i = first; i < first + pool.count(first); i++) {
            if (row[pool.other(i)] == 0) {
                nodes.add(pool.other(i));
            }
            row[pool.other(i)]++;
        }
    }

    private void turnBefore(int node) {
        int first = parts.backward().first(node);
        for (int i = first; i < first + pool.count(first); i++) {
            int head = row[pool.other(i)];
            int at = head + ++to[head];
            to[at] = node;
            hop[at] = i;
        }
    }
}
