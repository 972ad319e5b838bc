package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of one file, after unpacking; can be read as often as needed. */
public interface Document {

    /** Its name as given; text, never a path to open. */
    String name();

    /** Bytes as they lie on the disk, for progress; the unpacked ones may be more. */
    long packedBytes();

    /**
     * Opens it at its beginning, within the limits on unpacked bytes.
     *
     * @throws spoor.model.BadInput (then or while reading) if it cannot be unpacked
     */
    InputStream open() throws IOException;

    /** Name of the encoding that its user says it has; null if nothing is said. */
    default @Nullable String encoding() {
        return null;
    }
}
