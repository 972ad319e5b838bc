package spoor.graph.array;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Reads what {@link ArrayWriter} wrote, in its order, out of the mapped file. */
public final class ArrayReader {

    /** The file is not what was written. */
    static final class Damaged extends RuntimeException {

        private static final long serialVersionUID = 1;

        Damaged() {
            super("not a whole graph file", null, false, false);
        }
    }

    private static final int CHECKSUM_BYTES = 8;
    private static final int LEAST_BYTES = 8 + 4 + CHECKSUM_BYTES;
    private static final long CHUNK = 1 << 26;
    private static final ValueLayout.OfChar CHAR = ValueLayout.JAVA_CHAR_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE =
            ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment file;
    private final long end;
    private long at;
    private boolean inPlace;

    ArrayReader(FileChannel channel, Arena arena) throws IOException {
        this.file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
        this.end = channel.size() - CHECKSUM_BYTES;
        require(channel.size() >= LEAST_BYTES);
    }

    /** From now on columns of ints stay in the file, as bytes do. */
    void leaveInPlace() {
        inPlace = true;
    }

    /** Whether the sum is that of all that was written. */
    boolean isWhole() {
        return file.get(LONG, end) == checksum();
    }

    /** The version; checks that the file is of this kind. */
    String header(long magic) {
        require(file.get(LONG, at) == magic);
        at += 8;
        return new String(slice(1).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    /** A column of ints up to 65,535. */
    public Ints narrow() {
        MemorySegment column = slice(Character.BYTES);
        return inPlace ? new MappedNarrowInts(column) : new NarrowInts(column.toArray(CHAR));
    }

    public int[] ints() {
        return slice(Integer.BYTES).toArray(INT);
    }

    /** Ints as {@link #ints} reads them; where the file is to be read where it lies, they stay there. */
    public Ints column() {
        MemorySegment column = slice(Integer.BYTES);
        return inPlace ? new MappedInts(column) : new HeapInts(column.toArray(INT));
    }

    private MemorySegment slice(int bytesEach) {
        long bytes = (long) bytesEach * length(bytesEach);
        at += bytes;
        return file.asSlice(at - bytes, bytes);
    }

    public long[] longs() {
        return slice(Long.BYTES).toArray(LONG);
    }

    public double[] doubles() {
        return slice(Double.BYTES).toArray(DOUBLE);
    }

    /** Bytes of any number; they stay in the file, and the file open for as long as somebody holds them. */
    public MemorySegment bytes() {
        require(at + 8 <= end);
        long length = file.get(LONG, at);
        at += 8;
        require(length >= 0 && at + length <= end);
        MemorySegment bytes = file.asSlice(at, length);
        at += length;
        return bytes;
    }

    /** Checks that nothing is left. */
    void finish() {
        require(at == end);
    }

    private int length(int bytesEach) {
        require(at + 4 <= end);
        int length = file.get(INT, at);
        at += 4;
        require(length >= 0 && at + (long) bytesEach * length <= end);
        return length;
    }

    private long checksum() {
        CRC32C sum = new CRC32C();
        for (long from = 0; from < end; from += CHUNK) {
            sum.update(file.asSlice(from, Math.min(CHUNK, end - from)).asByteBuffer());
        }
        return sum.getValue();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Damaged();
        }
    }
}
