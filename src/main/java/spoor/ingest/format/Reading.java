package spoor.ingest.format;

import java.io.IOException;
import spoor.ingest.claim.EntrySink;

/** A file being read; it is read several times, always with the same outcome. */
public interface Reading {

    /**
     * Hands over every record, in the order of the file.
     *
     * @throws spoor.model.BadInput if the file as a whole cannot be read
     */
    void read(EntrySink sink) throws IOException;
}
