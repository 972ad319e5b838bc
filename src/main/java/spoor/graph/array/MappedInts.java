package spoor.graph.array;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Ints where a file lies in memory. What is added lies in the heap; written to are only those of {@link FileRoom}. */
final class MappedInts extends Ints {

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment values;
    private final int length;

    MappedInts(MemorySegment values) {
        this.values = values;
        this.length = Math.toIntExact(values.byteSize() / Integer.BYTES);
    }

    @Override
    public int get(int at) {
        return values.getAtIndex(INT, at);
    }

    @Override
    public void read(int from, int count, int[] into) {
        MemorySegment.copy(values, INT, (long) Integer.BYTES * from, into, 0, count);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void set(int at, int value) {
        values.setAtIndex(INT, at, value);
    }

    @Override
    public Ints withLength(int wanted) {
        return TailedInts.of(this, wanted);
    }

    /** The first of them, as long as the file is there. */
    Ints first(int count) {
        return new MappedInts(values.asSlice(0, (long) Integer.BYTES * count));
    }

    @Override
    public long heapBytes() {
        return 0;
    }
}
