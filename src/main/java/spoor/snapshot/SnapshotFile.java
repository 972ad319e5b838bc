package spoor.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.graph.array.ArrayFile;
import spoor.graph.array.ArrayReader;
import spoor.graph.array.FileRoom;
import spoor.graph.array.Room;
import spoor.model.Unavailable;
import spoor.store.SpoorProperties;
import spoor.store.StoreVersion;
import spoor.store.read.StoreMark;

/**
 * The file {@code snapshot/graph} below Spoor's data, from which a start answers before the database is up. It names
 * the store that it was made from: one of another store, of another format, cut short or damaged is not read. The larger
 * part of it, what answers show, stays in the file until it is asked for; all of it where the heap does not hold it.
 */
@Component
class SnapshotFile {

    /** Changes with the order or meaning of what is written. */
    private static final long MAGIC = 0x53504F_4F52_530EL;

    private static final String BETWEEN = "\n";
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotFile.class);

    private final Path folder;
    private final Path file;
    private final String store;
    private final KernelMemory memory;

    SnapshotFile(SpoorProperties settings, Environment environment, KernelMemory memory) {
        this.memory = memory;
        this.folder = settings.data().toAbsolutePath().normalize().resolve("snapshot");
        this.file = folder.resolve("graph");
        this.store = environment.getProperty("spring.neo4j.uri", "own");
    }

    /**
     * A snapshot of an earlier run.
     *
     * @param mark what the store has to be like for it to hold
     * @param check whether the file is what was written
     */
    record Kept(StoreMark mark, Snapshot snapshot, Check check) {}

    /**
     * Whether the file is what was written: found out once, at once unless the snapshot is read where it lies, beside the
     * first answers. Safe for use by any thread.
     */
    static final class Check {

        private final FutureTask<Boolean> check;

        private Check(BooleanSupplier isWhole) {
            this.check = new FutureTask<>(isWhole::getAsBoolean);
        }

        /** Finds it out, unless somebody is at it already. */
        void run() {
            check.run();
        }

        /**
         * Whether it is; waits until that is known. What cannot be read all through is not.
         *
         * @throws Unavailable if the thread is interrupted
         */
        boolean isWhole() {
            check.run();
            try {
                return check.get();
            } catch (ExecutionException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw Snapshots.loading();
            }
        }
    }

    /** The snapshot that an earlier run kept. What is wrong with the file is logged, not thrown. */
    Optional<Kept> find() {
        try {
            return ArrayFile.find(file, MAGIC, this::read, this::staysInFile)
                    .flatMap(read -> read.content()
                            .map(kept -> new Kept(kept.mark(), kept.snapshot(), new Check(read.isWhole()))));
        } catch (IOException e) {
            LOG.warn("The file of the graph could not be read: {}", e.toString());
            return Optional.empty();
        }
    }

    private boolean staysInFile(String header) {
        StoreMark mark = markOf(header);
        return !memory.holds(mark.nodes(), mark.relations());
    }

    private static StoreMark markOf(String header) {
        List<String> lines = List.of(header.split(BETWEEN, -1));
        return new StoreMark(
                new StoreVersion(lines.get(1)), Long.parseLong(lines.get(2)), Long.parseLong(lines.get(3)));
    }

    private Optional<Kept> read(String header, ArrayReader reader) {
        SnapshotParts parts = SnapshotParts.readFrom(reader);
        if (!header.startsWith(store + BETWEEN)) {
            return Optional.empty();
        }
        StoreMark mark = markOf(header);
        return Optional.of(new Kept(mark, new Snapshot(mark.version(), false, parts), new Check(() -> true)));
    }

    /**
     * Where a graph of this size is built: in the heap, or in files beside this one.
     *
     * @throws IOException if the disk has no room for them
     */
    Room roomFor(StoreMark size) throws IOException {
        if (memory.holds(size.nodes(), size.relations())) {
            return Room.heap();
        }
        makeFolder();
        long needed = KernelMemory.bytesInFiles(size.nodes(), size.relations());
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < needed) {
            throw new IOException("%s has %,d bytes free, and some %,d are needed".formatted(folder, free, needed));
        }
        return new FileRoom(folder);
    }

    /** Keeps a snapshot for the next start; what is there is replaced at once or not at all. */
    void write(Snapshot snapshot, StoreMark mark) throws IOException {
        makeFolder();
        Room room = roomFor(mark);
        String header = String.join(
                BETWEEN,
                store,
                mark.version().bookmark(),
                Long.toString(mark.nodes()),
                Long.toString(mark.relations()));
        ArrayFile.write(file, MAGIC, header, writer -> snapshot.parts().writeTo(writer, room));
    }

    private void makeFolder() throws IOException {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
