package spoor.export;

import java.io.OutputStream;

/** Counts what is written and keeps nothing of it. */
public final class CountingStream extends OutputStream {

    private long bytes;

    @Override
    public void write(int one) {
        bytes++;
    }

    @Override
    public void write(byte[] many, int from, int length) {
        bytes += length;
    }

    /** Bytes so far. */
    public long bytes() {
        return bytes;
    }
}
