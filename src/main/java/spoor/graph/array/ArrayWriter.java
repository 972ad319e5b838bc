package spoor.graph.array;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Writes arrays to a file through one buffer and sums them up. */
public final class ArrayWriter {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private final CRC32C checksum = new CRC32C();

    ArrayWriter(FileChannel channel) {
        this.channel = channel;
    }

    void header(long magic, String version) throws IOException {
        buffer.putLong(magic);
        byte[] text = version.getBytes(StandardCharsets.UTF_8);
        buffer.putInt(text.length);
        for (byte b : text) {
            room(1);
            buffer.put(b);
        }
    }

    /** A column of ints up to 65,535, two bytes each. */
    public void narrow(Ints column) throws IOException {
        narrow(column, column.length());
    }

    /** The first of one, without the room behind them. */
    public void narrow(Ints column, int count) throws IOException {
        room(4);
        buffer.putInt(count);
        for (int at = 0; at < count; at++) {
            room(2);
            buffer.putChar((char) column.get(at));
        }
    }

    public void ints(int[] array) throws IOException {
        ints(Ints.of(array));
    }

    /** The same of a column. */
    public void ints(Ints column) throws IOException {
        ints(column, column.length());
    }

    /** The first of one, without the room behind them. */
    public void ints(Ints column, int count) throws IOException {
        room(4);
        buffer.putInt(count);
        for (int at = 0; at < count; at++) {
            room(4);
            buffer.putInt(column.get(at));
        }
    }

    public void longs(long[] array) throws IOException {
        room(4);
        buffer.putInt(array.length);
        for (long value : array) {
            room(8);
            buffer.putLong(value);
        }
    }

    public void doubles(double[] array) throws IOException {
        room(4);
        buffer.putInt(array.length);
        for (double value : array) {
            room(8);
            buffer.putDouble(value);
        }
    }

    /** Bytes, given in parts. */
    public void bytes(Iterable<MemorySegment> parts) throws IOException {
        long length = 0;
        for (MemorySegment part : parts) {
            length += part.byteSize();
        }
        room(8);
        buffer.putLong(length);
        for (MemorySegment part : parts) {
            for (long from = 0; from < part.byteSize(); ) {
                room(1);
                long count = Math.min(part.byteSize() - from, buffer.remaining());
                buffer.put(part.asSlice(from, count).asByteBuffer());
                from += count;
            }
        }
    }

    void finish() throws IOException {
        flush();
        buffer.putLong(checksum.getValue());
        flush();
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
