package spoor.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import spoor.model.BadInput;

/** Stops a bomb: unpacked bytes are limited as such and against the packed ones. */
final class LimitedStream extends FilterInputStream {

    static final long MOST_BYTES = 20L << 30;
    static final long MOST_RATIO = 200;

    /** Below this much, a high ratio harms nobody. */
    private static final long HARMLESS = 10L << 20;

    private final long packed;
    private long read;

    LimitedStream(InputStream in, long packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int now = super.read(bytes, offset, length);
        if (now > 0) {
            count(now);
        }
        return now;
    }

    private void count(int now) {
        read += now;
        if (read > MOST_BYTES || (read > HARMLESS && read / MOST_RATIO > packed)) {
            throw new BadInput(
                    "import.archive.bomb",
                    "The archive unpacks to more than 20 GiB or more than 200 times its size. Unpack it and upload what"
                            + " it holds.");
        }
    }

    long count() {
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
