package spoor.graph.array;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Ints up to 65,535, two bytes each, where a file lies in memory. What is added lies in the heap; written to are only those of {@link FileRoom}. */
final class MappedNarrowInts extends Ints {

    private static final ValueLayout.OfChar CHAR = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment values;
    private final int length;

    MappedNarrowInts(MemorySegment values) {
        this.values = values;
        this.length = Math.toIntExact(values.byteSize() / Character.BYTES);
    }

    @Override
    public int get(int at) {
        return values.getAtIndex(CHAR, at);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void set(int at, int value) {
        values.setAtIndex(CHAR, at, (char) value);
    }

    @Override
    public Ints withLength(int wanted) {
        return TailedInts.of(this, wanted);
    }

    /** The first of them, as long as the file is there. */
    Ints first(int count) {
        return new MappedNarrowInts(values.asSlice(0, (long) Character.BYTES * count));
    }

    @Override
    public long heapBytes() {
        return 0;
    }
}
