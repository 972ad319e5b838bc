package spoor.graph.search;

import java.util.Arrays;

/**
 * The partial paths from which the search goes on: best first, by key, then by nodes in lexicographic order; or, where no order
 * is asked for, the newest first, which costs the same however many there are.
 *
 * <pre>
 *   slot s:  node[s * stride ..]   ranks from the start on; hops[s] + 1 of them
 *            key                   rank of the best path that may come of it
 *            length                hops of the path that is being built
 *            cost, phase, day      so far
 *            list, at              the children of the node before, among which this is one, see ChildLists
 *   heap     [slots]               a stack where no order is asked for
 * </pre>
 *
 * The cost, phase and day before the last hop are kept too, so that the next sibling can be made from a slot.
 */
final class Frontier {

    /** The columns of a slot. */
    static final int HOPS = 0;

    static final int LENGTH = 1;

    static final int COST = 2;

    static final int PHASE = 3;

    static final int DAY = 4;

    static final int COST_BEFORE = 5;

    static final int PHASE_BEFORE = 6;

    static final int DAY_BEFORE = 7;

    static final int AT = 8;

    private static final int COLUMNS = 9;

    private final int stride;
    private final boolean ordered;
    private int[] node;
    private long[] key = new long[64];
    private int[][] field = new int[COLUMNS][64];
    private int[] heap = new int[64];
    private int[] free = new int[64];
    private int heapSize;
    private int freeSize;
    private int slots;

    Frontier(int maxHops, boolean ordered) {
        this.ordered = ordered;
        this.stride = maxHops + 1;
        this.node = new int[64 * stride];
    }

    boolean isEmpty() {
        return heapSize == 0;
    }

    long leastKey() {
        return key[heap[0]];
    }

    /** A slot with no content. */
    int take() {
        if (freeSize > 0) {
            return free[--freeSize];
        }
        if (slots == key.length) {
            grow();
        }
        return slots++;
    }

    void release(int slot) {
        if (freeSize == free.length) {
            free = Arrays.copyOf(free, freeSize * 2);
        }
        free[freeSize++] = slot;
    }

    void copy(int slot, int target) {
        System.arraycopy(node, slot * stride, node, target * stride, stride);
        for (int[] column : field) {
            column[target] = column[slot];
        }
        key[target] = key[slot];
    }

    int node(int slot, int i) {
        return node[slot * stride + i];
    }

    void setNode(int slot, int i, int rank) {
        node[slot * stride + i] = rank;
    }

    /** Whether one of the first {@code count} nodes is this one. */
    boolean holds(int slot, int count, int rank) {
        int from = slot * stride;
        for (int i = from; i < from + count; i++) {
            if (node[i] == rank) {
                return true;
            }
        }
        return false;
    }

    int get(int which, int slot) {
        return field[which][slot];
    }

    void set(int which, int slot, int value) {
        field[which][slot] = value;
    }

    void push(int slot, long slotKey) {
        key[slot] = slotKey;
        int at = heapSize++;
        while (ordered && at > 0 && isBefore(slot, heap[(at - 1) >>> 1])) {
            heap[at] = heap[(at - 1) >>> 1];
            at = (at - 1) >>> 1;
        }
        heap[at] = slot;
    }

    int pop() {
        if (!ordered) {
            return heap[--heapSize];
        }
        int first = heap[0];
        int slot = heap[--heapSize];
        int at = 0;
        for (int child = 1; child < heapSize; child = 2 * at + 1) {
            if (child + 1 < heapSize && isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!isBefore(heap[child], slot)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = slot;
        return first;
    }

    private boolean isBefore(int slot, int other) {
        if (key[slot] != key[other]) {
            return key[slot] < key[other];
        }
        int common = 1 + Math.min(field[HOPS][slot], field[HOPS][other]);
        int from = slot * stride;
        int otherFrom = other * stride;
        int order = Arrays.compare(node, from, from + common, node, otherFrom, otherFrom + common);
        return order != 0 ? order < 0 : field[HOPS][slot] < field[HOPS][other];
    }

    private void grow() {
        int length = slots * 2;
        node = Arrays.copyOf(node, length * stride);
        key = Arrays.copyOf(key, length);
        heap = Arrays.copyOf(heap, length);
        for (int i = 0; i < field.length; i++) {
            field[i] = Arrays.copyOf(field[i], length);
        }
    }
}
