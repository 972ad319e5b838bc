package spoor.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes documents in one form. Goes through nodes and edges one at a time, and through each list at most twice, so that it
 * needs no memory for them. Safe for use by any thread.
 */
public interface ExportWriter {

    /** The form that it writes. */
    ExportFormat format();

    /** Writes the whole document; leaves the stream open. */
    void write(ExportDocument document, OutputStream out) throws IOException;
}
