package spoor.ingest.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The first MiB of a file, unpacked: enough to know what it is. Many readers look at a file before one takes it, and a
 * single row may be as long as the file.
 */
record Beginning(Document whole) implements Document {

    static final int MOST_BYTES = 1 << 20;

    /** A workbook keeps its rows apart and is read as it is. */
    static Document of(Document whole) {
        return Tables.isWorkbook(whole) ? whole : new Beginning(whole);
    }

    @Override
    public String name() {
        return whole.name();
    }

    @Override
    public long packedBytes() {
        return whole.packedBytes();
    }

    /** Its last row may be cut off. */
    @Override
    public InputStream open() throws IOException {
        try (InputStream in = whole.open()) {
            return new ByteArrayInputStream(in.readNBytes(MOST_BYTES));
        }
    }

    @Override
    public @Nullable String encoding() {
        return whole.encoding();
    }
}
