package spoor.ingest.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import spoor.model.BadInput;

/** Refuses XML in which a tag or a text goes on for longer than a record may be, before a parser has to hold it. */
public final class TagLimit extends FilterInputStream {

    private long sinceTag;

    public TagLimit(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            sinceTag = bytes[i] == '>' ? 0 : sinceTag + 1;
        }
        if (sinceTag > Lines.MOST_BYTES) {
            throw new BadInput("record.tooLong", "A tag or text of the XML is longer than 4 MiB.");
        }
        return read;
    }
}
