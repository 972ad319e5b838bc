package spoor.ingest.read;

import java.io.InputStream;
import spoor.model.BadInput;

/** Stops a bomb: unpacked bytes are limited as such and against the packed ones. */
final class LimitedStream extends ReadThrough {

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
    void look(byte[] bytes, int offset, int count) {
        if (count > 0) {
            count(count);
        }
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
