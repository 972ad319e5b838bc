package spoor.capture.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets no more bytes through than are allowed: not those of a bomb, nor a head that never ends. */
final class Bound extends FilterInputStream {

    /** What a captured file may unpack to. */
    static final long MOST_BYTES = 500_000_000;

    private long left;
    private long head = Long.MAX_VALUE;

    /** @param most bytes in all */
    Bound(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** From here on at most so many come until the next call. */
    void allow(long bytes) {
        head = bytes;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] skipped = new byte[(int) Math.min(bytes, 8_192)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) throws IOException {
        left -= read;
        head -= read;
        if (left < 0 || head < 0) {
            throw new TooMuch();
        }
    }

    /** It unpacks to more than is looked at. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }
}
