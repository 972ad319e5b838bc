package spoor.graph.array;

/**
 * A column of ints, read by position, wherever they lie: in the heap, or in a file that is mapped. It may have room behind
 * what is used, which is written once, before anybody reads it. Safe for use by any thread as far as nobody writes.
 */
public abstract sealed class Ints permits HeapInts, NarrowInts, MappedInts, MappedNarrowInts, TailedInts {

    /** Nothing. */
    public static final Ints NONE = of();

    /** These, which are not copied. */
    public static Ints of(int... values) {
        return new HeapInts(values);
    }

    /** The value at a position below {@link #length()}. */
    public abstract int get(int at);

    /** Copies those from a position on to the beginning of an array: much faster than one by one. */
    public void read(int from, int count, int[] into) {
        for (int i = 0; i < count; i++) {
            into[i] = get(from + i);
        }
    }

    /** How many there are, room included. */
    public abstract int length();

    /** Writes behind everything that is read. */
    public abstract void set(int at, int value);

    /** The same of another length, to be written to without anybody else seeing it; what is added is 0. A file stays as long as it is. */
    public abstract Ints withLength(int length);

    /** Bytes of the heap that it takes. */
    public abstract long heapBytes();

    /** A copy in the heap. */
    public int[] toArray() {
        int[] all = new int[length()];
        for (int at = 0; at < all.length; at++) {
            all[at] = get(at);
        }
        return all;
    }
}
