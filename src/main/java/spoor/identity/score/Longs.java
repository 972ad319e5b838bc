package spoor.identity.score;

import java.util.Arrays;

/** A growing array of longs. */
final class Longs {

    private long[] longs = new long[256];
    private int size;

    void add(long value) {
        if (size == longs.length) {
            longs = Arrays.copyOf(longs, size * 2);
        }
        longs[size++] = value;
    }

    long get(int at) {
        return longs[at];
    }

    int size() {
        return size;
    }

    void sort() {
        Arrays.sort(longs, 0, size);
    }
}
