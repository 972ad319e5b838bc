package spoor.graph.search;

/** A binary heap of longs, least first; made in linear time, so that only what is taken out is sorted. */
final class LongHeap {

    private final long[] keys;
    private int size;

    /** Takes over the first {@code size} keys of the array. */
    LongHeap(long[] keys, int size) {
        this.keys = keys;
        this.size = size;
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    long pop() {
        long least = keys[0];
        keys[0] = keys[--size];
        sink(0);
        return least;
    }

    private void sink(int start) {
        int at = start;
        long key = keys[at];
        for (int child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            keys[at] = keys[child];
            at = child;
        }
        keys[at] = key;
    }
}
