package spoor.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.graph.array.ArrayFile;
import spoor.graph.array.ArrayReader;
import spoor.store.SpoorProperties;
import spoor.store.StoreMark;
import spoor.store.StoreVersion;

/**
 * The file {@code snapshot/graph} below Spoor's data, from which a start answers before the database is up. It names
 * the store that it was made from: one of another store, of another format, cut short or damaged is not read. The larger
 * part of it, what answers show, stays in the file until it is asked for.
 */
@Component
class SnapshotFile {

    /** Changes with the order or meaning of what is written. */
    private static final long MAGIC = 0x53504F_4F52_5308L;

    private static final String BETWEEN = "\n";
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFile.class);

    private final Path file;
    private final String store;

    SnapshotFile(SpoorProperties settings, Environment environment) {
        this.file =
                settings.data().toAbsolutePath().normalize().resolve("snapshot").resolve("graph");
        this.store = environment.getProperty("spring.neo4j.uri", "own");
    }

    /**
     * A snapshot of an earlier run.
     *
     * @param mark what the store has to be like for it to hold
     */
    record Kept(StoreMark mark, Snapshot snapshot) {}

    /** The snapshot that an earlier run kept. What is wrong with the file is logged, not thrown. */
    Optional<Kept> find() {
        try {
            return ArrayFile.find(file, MAGIC, this::read).flatMap(kept -> kept);
        } catch (IOException e) {
            LOG.warn("The file of the graph could not be read: {}", e.toString());
            return Optional.empty();
        }
    }

    private Optional<Kept> read(String header, ArrayReader reader) {
        SnapshotParts parts = SnapshotParts.readFrom(reader);
        List<String> lines = List.of(header.split(BETWEEN, -1));
        if (!lines.getFirst().equals(store)) {
            return Optional.empty();
        }
        StoreVersion version = new StoreVersion(lines.get(1));
        StoreMark mark = new StoreMark(version, Long.parseLong(lines.get(2)), Long.parseLong(lines.get(3)));
        return Optional.of(new Kept(mark, new Snapshot(version, false, parts)));
    }

    /** Keeps a snapshot for the next start; what is there is replaced at once or not at all. */
    void write(Snapshot snapshot, StoreMark mark) throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        }
        String header = String.join(
                BETWEEN,
                store,
                mark.version().bookmark(),
                Long.toString(mark.nodes()),
                Long.toString(mark.relations()));
        ArrayFile.write(file, MAGIC, header, snapshot.parts()::writeTo);
    }
}
