package spoor.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;

/**
 * Pieces of bytes (ids, search texts, JSON) by dense number.
 *
 * <pre>
 * chunks  [ company/acompany/b… , … ]  1,024 pieces each, end to end
 * starts  [ 0, 9, 18, …, 0, … ]        where each piece begins in its chunk
 * </pre>
 *
 * The garbage collector does not visit them, and those that were read from a file stay there until they are asked for.
 * Immutable; safe for use by any thread.
 */
final class Pieces {

    static final Pieces NONE = new Builder().build();

    private static final int CHUNK_BITS = 10;
    private static final int IN_CHUNK = (1 << CHUNK_BITS) - 1;

    private final MemorySegment[] chunks;
    private final int[] starts;

    private Pieces(MemorySegment[] chunks, int[] starts) {
        this.chunks = chunks;
        this.starts = starts;
    }

    int count() {
        return starts.length;
    }

    byte[] get(int number) {
        return chunks[number >>> CHUNK_BITS]
                .asSlice(starts[number], size(number))
                .toArray(ValueLayout.JAVA_BYTE);
    }

    String text(int number) {
        return new String(get(number), StandardCharsets.UTF_8);
    }

    /** Whether the piece has these bytes. */
    boolean equals(int number, byte[] bytes) {
        if (size(number) != bytes.length) {
            return false;
        }
        MemorySegment chunk = chunks[number >>> CHUNK_BITS];
        int start = starts[number];
        for (int i = 0; i < bytes.length; i++) {
            if (chunk.get(ValueLayout.JAVA_BYTE, start + (long) i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private int size(int number) {
        boolean isLast = number + 1 == starts.length || (number & IN_CHUNK) == IN_CHUNK;
        long end = isLast ? chunks[number >>> CHUNK_BITS].byteSize() : starts[number + 1];
        return (int) end - starts[number];
    }

    void writeTo(ArrayWriter writer) throws IOException {
        int[] sizes = new int[chunks.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = (int) chunks[i].byteSize();
        }
        writer.ints(starts);
        writer.ints(sizes);
        writer.bytes(Arrays.asList(chunks));
    }

    static Pieces readFrom(ArrayReader reader) {
        int[] starts = reader.ints();
        int[] sizes = reader.ints();
        MemorySegment all = reader.bytes();
        MemorySegment[] chunks = new MemorySegment[sizes.length];
        long at = 0;
        for (int i = 0; i < sizes.length; i++) {
            chunks[i] = all.asSlice(at, sizes[i]);
            at += sizes[i];
        }
        return new Pieces(chunks, starts);
    }

    /** Collects pieces. Not safe for threads. */
    static final class Builder {

        private final List<MemorySegment> chunks = new ArrayList<>();
        private final ByteArrayOutputStream open = new ByteArrayOutputStream();
        private int[] starts = new int[1 << CHUNK_BITS];
        private int count;

        /** Adds the piece of the next number. */
        void add(byte[] piece) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
            }
            starts[count++] = open.size();
            open.writeBytes(piece);
            if ((count & IN_CHUNK) == 0) {
                closeChunk();
            }
        }

        void add(String text) {
            add(text.getBytes(StandardCharsets.UTF_8));
        }

        int count() {
            return count;
        }

        private void closeChunk() {
            chunks.add(MemorySegment.ofArray(open.toByteArray()));
            open.reset();
        }

        Pieces build() {
            closeChunk();
            return new Pieces(chunks.toArray(new MemorySegment[0]), Arrays.copyOf(starts, count));
        }
    }
}
