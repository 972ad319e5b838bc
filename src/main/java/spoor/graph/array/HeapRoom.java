package spoor.graph.array;

import java.lang.foreign.MemorySegment;

/** Columns as arrays. */
final class HeapRoom implements Room {

    static final Room SHARED = new HeapRoom();

    @Override
    public Ints ints(int length) {
        return new HeapInts(new int[length]);
    }

    @Override
    public Ints narrow(int length) {
        return new NarrowInts(new char[length]);
    }

    @Override
    public int roomy(int count) {
        return count + (count >> 7);
    }

    @Override
    public Ints grownNarrow(Ints column, int length) {
        return column.withLength(length);
    }

    @Override
    public Ints trimmed(Ints column, int length) {
        return column.withLength(length);
    }

    @Override
    public MemorySegment keep(byte[] bytes) {
        return MemorySegment.ofArray(bytes);
    }

    @Override
    public Ints grown(Ints column, int length) {
        return column.withLength(length);
    }
}
