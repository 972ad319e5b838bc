package spoor.lists.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body of a length that was stated before: what is missing of it is an error. */
final class MeasuredBody extends Body {

    private final InputStream in;
    private long left;

    MeasuredBody(InputStream in, long length) {
        this.in = in;
        this.left = length;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = in.read(into, from, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("it ended %d bytes early".formatted(left));
        }
        left -= count;
        return count;
    }
}
