package spoor.graph.array;

import java.util.Arrays;

/** Ints in an array. */
final class HeapInts extends Ints {

    private final int[] values;

    @SuppressWarnings("ArrayIsStoredDirectly")
    HeapInts(int[] values) {
        this.values = values;
    }

    @Override
    public int get(int at) {
        return values[at];
    }

    @Override
    public void read(int from, int count, int[] into) {
        System.arraycopy(values, from, into, 0, count);
    }

    @Override
    public int length() {
        return values.length;
    }

    @Override
    public void set(int at, int value) {
        values[at] = value;
    }

    @Override
    public Ints withLength(int length) {
        return new HeapInts(Arrays.copyOf(values, length));
    }

    @Override
    public long heapBytes() {
        return (long) Integer.BYTES * values.length;
    }

    @Override
    public int[] toArray() {
        return values.clone();
    }
}
