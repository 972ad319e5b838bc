package spoor.identity.score;

import java.util.Arrays;

/** A growing array of ints. */
final class GrowingInts {

    private static final int FIRST = 256;

    private int[] ints = new int[FIRST];
    private int size;

    void add(int value) {
        if (size == ints.length) {
            ints = Arrays.copyOf(ints, size + (size >> 1));
        }
        ints[size++] = value;
    }

    /** Room for so many more, all 0; the index of the first. */
    int grow(int more) {
        int first = size;
        if (size + more > ints.length) {
            ints = Arrays.copyOf(ints, Math.max(size + more, size + (size >> 1)));
        }
        size += more;
        Arrays.fill(ints, first, size, 0);
        return first;
    }

    void set(int at, int value) {
        ints[at] = value;
    }

    int get(int at) {
        return ints[at];
    }

    int size() {
        return size;
    }

    /** Forgets what comes from there on. */
    void cut(int from) {
        size = from;
    }

    void clear() {
        size = 0;
    }

    /** The array itself, longer than {@link #size}. */
    int[] array() {
        return ints;
    }

    int[] toArray() {
        return Arrays.copyOf(ints, size);
    }
}
