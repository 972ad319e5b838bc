package spoor.ingest.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that was taken in, and what is to be done with it.
 *
 * @param upload where the file lies
 * @param fileName as the user calls it; text, never a path to open
 * @param digest SHA-256 of the file
 */
record ImportOrder(Path upload, String fileName, String digest, ImportRequest request) {

    /** The same for the same file imported in the same way, so that a second order finds the first. */
    String jobId() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            String text = digest + "|" + fileName + "|" + request;
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    ImportOrder at(Path elsewhere) {
        return new ImportOrder(elsewhere, fileName, digest, request);
    }
}
