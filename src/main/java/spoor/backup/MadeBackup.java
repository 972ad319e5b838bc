package spoor.backup;

import java.nio.file.Path;
import java.time.Duration;
import spoor.backup.file.BackupManifest;

/**
 * A backup that was made.
 *
 * @param bytes size of the file
 * @param took how long it took
 */
public record MadeBackup(Path file, BackupManifest manifest, long bytes, Duration took) {

    /** One sentence for people. */
    public String describe() {
        return "%,d nodes and %,d relations are in %s (%,d kB, %.1f s)."
                .formatted(
                        manifest.nodes(), manifest.relations(), file, (bytes + 1023) / 1024, took.toMillis() / 1000.0);
    }
}
