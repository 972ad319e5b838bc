package spoor.ingest.read;

import java.io.InputStream;
import spoor.model.BadInput;

/** Refuses XML in which a tag or a text goes on for longer than a record may be, before a parser has to hold it. */
public final class TagLimit extends ReadThrough {

    private long sinceTag;

    public TagLimit(InputStream in) {
        super(in);
    }

    @Override
    void look(byte[] bytes, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            sinceTag = bytes[i] == '>' ? 0 : sinceTag + 1;
        }
        if (sinceTag > Lines.MOST_BYTES) {
            throw new BadInput("record.tooLong", "A tag or text of the XML is longer than 4 MiB.");
        }
    }
}
