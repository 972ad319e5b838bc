package spoor.lists.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** A body in chunks, each with its length before it (RFC 9112, 7.1); that the last one is missing is an error. */
final class ChunkedBody extends Body {

    private final InputStream in;
    private long left;
    private boolean first = true;
    private boolean over;

    ChunkedBody(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left == 0 && !over) {
            begin();
        }
        if (over) {
            return -1;
        }
        int count = in.read(into, from, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("it ended within a chunk");
        }
        left -= count;
        return count;
    }

    /** What stands after the last chunk is of no interest. */
    private void begin() throws IOException {
        if (!first && !AnswerHead.line(in).isEmpty()) {
            throw new IOException("its chunks cannot be read");
        }
        first = false;
        String size = AnswerHead.line(in).replaceFirst(";.*", "").strip();
        if (!size.matches("[0-9A-Fa-f]{1,15}")) {
            throw new IOException("its chunks cannot be read");
        }
        left = Long.parseLong(size, 16);
        over = left == 0;
    }
}
