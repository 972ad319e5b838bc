package spoor.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that looks at what is read through it: single bytes come by way of the array, too. */
abstract class ReadThrough extends FilterInputStream {

    ReadThrough(InputStream in) {
        super(in);
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public final int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        look(bytes, offset, count);
        return count;
    }

    /** @param count how many bytes came at the offset; -1 at the end */
    abstract void look(byte[] bytes, int offset, int count);
}
