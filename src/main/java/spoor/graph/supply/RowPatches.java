package spoor.graph.supply;

import spoor.graph.array.Bits;
import spoor.graph.array.IntList;

/**
 * Rows that lie elsewhere than the offsets say, because they were written anew. Immutable; an empty one costs nothing.
 *
 * <pre>
 *   patched  one bit a node
 *   key      [ node + 1, … ]    open addressing, 0 = free
 *   start    [ . . .            row of the node is [start, end)
 *   end      [ . . .
 * </pre>
 */
final class RowPatches {

    static final RowPatches NONE = new RowPatches(new long[0], 4);

    private final long[] patched;
    private final int[] key;
    private final int[] start;
    private final int[] end;
    private int size;

    private RowPatches(long[] patched, int capacity) {
        this.patched = patched;
        this.key = new int[capacity];
        this.start = new int[capacity];
        this.end = new int[capacity];
    }

    /** These patches and others, which win. */
    RowPatches with(int nodeCount, IntList nodes, IntList starts, IntList ends) {
        int most = size + nodes.size();
        RowPatches joined = new RowPatches(
                java.util.Arrays.copyOf(patched, Bits.words(nodeCount)), Integer.highestOneBit(Math.max(2, most)) * 4);
        for (int i = 0; i < key.length; i++) {
            if (key[i] != 0) {
                joined.put(key[i] - 1, start[i], end[i]);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            joined.put(nodes.get(i), starts.get(i), ends.get(i));
        }
        return joined;
    }

    /** Also of a node that came later than these. */
    boolean has(int node) {
        return node >>> 6 < patched.length && Bits.has(patched, node);
    }

    /** Where the row of a patched node begins. */
    int start(int node) {
        return start[find(node)];
    }

    /** Where the row of a patched node ends. */
    int end(int node) {
        return end[find(node)];
    }

    int size() {
        return size;
    }

    /** Node, start and end of each, one after the other. */
    int[] toArray() {
        int[] all = new int[size * 3];
        int at = 0;
        for (int i = 0; i < key.length; i++) {
            if (key[i] != 0) {
                all[at++] = key[i] - 1;
                all[at++] = start[i];
                all[at++] = end[i];
            }
        }
        return all;
    }

    static RowPatches of(int nodeCount, int[] all) {
        IntList nodes = new IntList();
        IntList starts = new IntList();
        IntList ends = new IntList();
        for (int i = 0; i < all.length; i += 3) {
            nodes.add(all[i]);
            starts.add(all[i + 1]);
            ends.add(all[i + 2]);
        }
        return all.length == 0 ? NONE : NONE.with(nodeCount, nodes, starts, ends);
    }

    long bytes() {
        return 8L * patched.length + 12L * key.length;
    }

    private void put(int node, int from, int to) {
        int at = find(node);
        size += key[at] == 0 ? 1 : 0;
        key[at] = node + 1;
        start[at] = from;
        end[at] = to;
        Bits.set(patched, node);
    }

    private int find(int node) {
        int at = ((node * 0x9E3779B9) >>> 7) & (key.length - 1);
        while (key[at] != 0 && key[at] != node + 1) {
            at = at + 1 & key.length - 1;
        }
        return at;
    }
}
