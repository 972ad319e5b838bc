package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts bytes into lines without ever holding more than one, and no line above the limit. */
final class Lines {

    /** Longest record. */
    static final int MOST_BYTES = 4 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private byte[] line = new byte[1 << 12];
    private int length;
    private boolean tooLong;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = indexOfLineFeed();
            append(end);
            if (end < filled) {
                position = end + 1;
                break;
            }
            position = end;
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        position = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }

    private int indexOfLineFeed() {
        int i = position;
        while (i < filled && buffer[i] != '\n') {
            i++;
        }
        return i;
    }

    private void append(int end) {
        int more = end - position;
        if (tooLong || length + more > MOST_BYTES) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(MOST_BYTES, Math.max(line.length * 2, length + more)));
        }
        System.arraycopy(buffer, position, line, length, more);
        length += more;
    }

    /** The bytes of this line are in {@link #bytes()} up to {@link #length()}. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** From 1. */
    long number() {
        return number;
    }
}
