package spoor.dossier.seal;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import spoor.model.Sha256;

/** Lists of files with their SHA-256, as RFC 8493 writes them and {@code sha256sum -c} reads them. */
final class Manifests {

    /** Lists everything that is told: the dossier, its data, what it is and where it comes from. */
    static final String FILES = "manifest-sha256.txt";

    /** A time-stamping authority's word for when that list existed. */
    static final String STAMP = FILES + ".tsr";

    /** Lists the list itself, and the time stamp. */
    static final String TAGS = "tagmanifest-sha256.txt";

    private Manifests() {}

    /** One line a file, in the order given. */
    static byte[] of(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, content) ->
                lines.append(Sha256.hex(content)).append("  ").append(name).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] sha256(byte[] content) {
        return Sha256.digest().digest(content);
    }
}
