package spoor.ingest.check;

import java.util.Arrays;

/** A growing row of numbers without boxes. */
final class GrowingNumbers {

    private long[] values = new long[1 << 10];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return values[index];
    }
}
