package spoor.graph.array;

import java.util.Arrays;

/** Ints up to 65,535 in an array of two bytes each. */
final class NarrowInts extends Ints {

    private final char[] values;

    @SuppressWarnings("ArrayIsStoredDirectly")
    NarrowInts(char[] values) {
        this.values = values;
    }

    @Override
    public int get(int at) {
        return values[at];
    }

    @Override
    public int length() {
        return values.length;
    }

    @Override
    public void set(int at, int value) {
        values[at] = (char) value;
    }

    @Override
    public Ints withLength(int length) {
        return new NarrowInts(Arrays.copyOf(values, length));
    }

    @Override
    public long heapBytes() {
        return (long) Character.BYTES * values.length;
    }
}
