package spoor.snapshot.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.ArrayWriter;
import spoor.graph.array.Ints;
import spoor.graph.array.Room;

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
@NamedInterface("table")
public final class BytePieces {

    public static final BytePieces NONE = new Builder().build();

    private static final int CHUNK_BITS = 10;
    private static final int IN_CHUNK = (1 << CHUNK_BITS) - 1;

    private static final int LAST_OF_PLANE = 0xEE;
    private static final int FIRST_BEYOND = 0xF0;

    private final MemorySegment[] chunks;
    private final Ints starts;

    private BytePieces(MemorySegment[] chunks, Ints starts) {
        this.chunks = chunks;
        this.starts = starts;
    }

    public int count() {
        return starts.length();
    }

    public byte[] get(int number) {
        return chunks[number >>> CHUNK_BITS]
                .asSlice(starts.get(number), size(number))
                .toArray(ValueLayout.JAVA_BYTE);
    }

    /** The piece as text. */
    public String text(int number) {
        return new String(get(number), StandardCharsets.UTF_8);
    }

    /** Whether the piece has these bytes. */
    public boolean equals(int number, byte[] bytes) {
        if (size(number) != bytes.length) {
            return false;
        }
        MemorySegment piece = chunks[number >>> CHUNK_BITS].asSlice(starts.get(number), bytes.length);
        return piece.mismatch(MemorySegment.ofArray(bytes)) < 0;
    }

    private int size(int number) {
        boolean isLast = number + 1 == starts.length() || (number & IN_CHUNK) == IN_CHUNK;
        long end = isLast ? chunks[number >>> CHUNK_BITS].byteSize() : starts.get(number + 1);
        return (int) end - starts.get(number);
    }

    /**
     * Compares two pieces of UTF-8 as {@link String#compareTo} compares the texts: signs beyond the first plane before the last of
     * it.
     */
    public int compare(int one, int other) {
        MemorySegment a = chunks[one >>> CHUNK_BITS].asSlice(starts.get(one), size(one));
        MemorySegment b = chunks[other >>> CHUNK_BITS].asSlice(starts.get(other), size(other));
        long at = a.mismatch(b);
        if (at < 0 || at == a.byteSize() || at == b.byteSize()) {
            return Long.compare(a.byteSize(), b.byteSize());
        }
        int left = Byte.toUnsignedInt(a.get(ValueLayout.JAVA_BYTE, at));
        int right = Byte.toUnsignedInt(b.get(ValueLayout.JAVA_BYTE, at));
        boolean beyond = left >= LAST_OF_PLANE && right >= LAST_OF_PLANE;
        return beyond ? Integer.compare(asUtf16(left), asUtf16(right)) : Integer.compare(left, right);
    }

    /** The first bytes EE and EF, U+E000 to U+FFFF, behind F0 to F4. */
    private static int asUtf16(int first) {
        return first < FIRST_BEYOND ? first + FIRST_BEYOND : first;
    }

    public void writeTo(ArrayWriter writer) throws IOException {
        int[] sizes = new int[chunks.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = (int) chunks[i].byteSize();
        }
        writer.ints(starts);
        writer.ints(sizes);
        writer.bytes(Arrays.asList(chunks));
    }

    public static BytePieces readFrom(ArrayReader reader) {
        Ints starts = reader.column();
        int[] sizes = reader.ints();
        MemorySegment all = reader.bytes();
        MemorySegment[] chunks = new MemorySegment[sizes.length];
        long at = 0;
        for (int i = 0; i < sizes.length; i++) {
            chunks[i] = all.asSlice(at, sizes[i]);
            at += sizes[i];
        }
        return new BytePieces(chunks, starts);
    }

    /** Collects pieces. Not safe for threads. */
    @NamedInterface("table")
    public static final class Builder {

        private final Room room;
        private final List<MemorySegment> chunks = new ArrayList<>();
        private final ByteArrayOutputStream open = new ByteArrayOutputStream();
        private Ints starts;
        private int count;

        /** In the heap. */
        public Builder() {
            this(Room.heap(), 1 << CHUNK_BITS);
        }

        /** @param expected about how many there will be; more cost copies */
        public Builder(Room room, int expected) {
            this.room = room;
            this.starts = room.ints(Math.max(1, expected));
        }

        /** Adds the piece of the next number. */
        public void add(byte[] piece) {
            if (count == starts.length()) {
                starts = room.grown(starts, count + (count >> 1) + 1);
            }
            starts.set(count++, open.size());
            open.writeBytes(piece);
            if ((count & IN_CHUNK) == 0) {
                closeChunk();
            }
        }

        /** The same of a text. */
        public void add(String text) {
            add(text.getBytes(StandardCharsets.UTF_8));
        }

        public int count() {
            return count;
        }

        private void closeChunk() {
            chunks.add(room.keep(open.toByteArray()));
            open.reset();
        }

        /** What was added. */
        public BytePieces build() {
            closeChunk();
            return new BytePieces(chunks.toArray(new MemorySegment[0]), room.trimmed(starts, count));
        }
    }
}
