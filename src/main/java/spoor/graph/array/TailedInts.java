package spoor.graph.array;

import java.util.Arrays;

/** Ints of a file, and behind them others in the heap. */
final class TailedInts extends Ints {

    private final Ints head;
    private final int from;
    private final int[] tail;

    private TailedInts(Ints head, int[] tail) {
        this.head = head;
        this.from = head.length();
        this.tail = tail;
    }

    /** These, which stay as they are, and room behind them up to a length. */
    static Ints of(Ints head, int length) {
        return length <= head.length() ? head : new TailedInts(head, new int[length - head.length()]);
    }

    @Override
    public int get(int at) {
        return at < from ? head.get(at) : tail[at - from];
    }

    @Override
    public int length() {
        return from + tail.length;
    }

    @Override
    public void set(int at, int value) {
        tail[at - from] = value;
    }

    @Override
    public Ints withLength(int length) {
        return length <= from ? head : new TailedInts(head, Arrays.copyOf(tail, length - from));
    }

    @Override
    public long heapBytes() {
        return (long) Integer.BYTES * tail.length;
    }
}
