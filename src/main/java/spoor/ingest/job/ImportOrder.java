package spoor.ingest.job;

import java.nio.file.Path;
import spoor.model.Sha256;

/**
 * A file that was taken in, and what is to be done with it.
 *
 * @param upload where the file lies
 * @param fileName as the user calls it; text, never a path to open
 * @param digest SHA-256 of the file
 */
public record ImportOrder(Path upload, String fileName, String digest, ImportRequest request) {

    private static final int ID_BYTES = 8;

    /** The same for the same file imported in the same way, so that a second order finds the first. */
    public String jobId() {
        return Sha256.hex(digest + "|" + fileName + "|" + request, ID_BYTES);
    }

    ImportOrder at(Path elsewhere) {
        return new ImportOrder(elsewhere, fileName, digest, request);
    }
}
