package spoor.lists.fetch;

import java.io.IOException;
import java.io.InputStream;

/** A body whose end is known from what is said of its length: single bytes come by way of the array. */
abstract class Body extends InputStream {

    @Override
    public abstract int read(byte[] into, int from, int length) throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }
}
