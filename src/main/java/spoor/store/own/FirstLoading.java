package spoor.store.own;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.NamedInterface;

/**
 * Builds the files of a database without transactions: before the own Neo4j has one, or beside one that is to be replaced
 * at the next start. Used by one thread at a time.
 */
@NamedInterface("first-load")
public final class FirstLoading {

    private static final Logger LOG = LoggerFactory.getLogger(FirstLoading.class);

    /** What stands of a file of ten million rows in memory while it is read. With twice that, less garbage is collected. */
    private static final long LEAST_HEAP = 1_800L << 20;

    private static final long MOST_HEAP = 2 * LEAST_HEAP;
    private static final int SHARE_OF_MEMORY = 6;

    /** Pauses do no harm to a first load; the collector that avoids them takes two fifths of two processors. */
    private static final String NOBODY_WAITS = "-XX:+UseParallelGC";

    /** For Spoor, the own Neo4j and what builds, with room for the files' pages. */
    private static final long ENOUGH_BYTES = 6_000_000_000L;

    private final FirstLoadProcess process;
    private final Path data;
    private final List<String> jvmOptions;
    private final boolean hasDoor;

    /**
     * @param home of the own Neo4j
     * @param data Spoor's folder
     * @param hasDoor whether others than Spoor may write to the own Neo4j
     */
    FirstLoading(Path home, Path data, List<String> jvmOptions, boolean hasDoor) {
        this.process = new FirstLoadProcess(home);
        this.data = data;
        this.jvmOptions = new ArrayList<>(jvmOptions);
        this.jvmOptions.addAll(List.of("-Xmx" + heap(memory()), NOBODY_WAITS));
        this.hasDoor = hasDoor;
    }

    /**
     * Before the own Neo4j starts: puts in place what was built for it. If there is no database yet, builds it, or takes the
     * finished one that the program brings.
     *
     * @param evidence whether the database may begin with the evidence
     */
    void prepare(@Nullable FirstLoad load, boolean evidence) throws IOException {
        process.putInPlace();
        if (!process.isPossible()) {
            return;
        }
        URL finished = FinishedStore.find();
        if (load == null) {
            if (evidence && finished != null && process.take(finished, data)) {
                LOG.info("The database begins as it comes with Spoor, with the evidence in it.");
            }
        } else {
            boolean loaded = build(load);
            if (loaded) {
                process.callWhole();
                process.putInPlace();
            }
            load.ended(loaded);
        }
    }

    /**
     * Whether a database may be built beside the own Neo4j and take its place: not if others than Spoor can write to that, since
     * nobody could tell what would be lost, nor where a third JVM might leave the two too little memory.
     */
    public boolean isPossibleBeside() {
        return !hasDoor && memory() >= ENOUGH_BYTES;
    }

    /** Of the machine or the container, in bytes; 0 if unknown. */
    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    private static long heap(long memory) {
        return Math.clamp(memory / SHARE_OF_MEMORY, LEAST_HEAP, MOST_HEAP);
    }

    /**
     * Builds the files of a database beside the own Neo4j, which goes on.
     *
     * @return whether they are there; false if the load failed, was declined or is not wanted any more
     * @throws IOException also if Spoor is being ended; then the thread is interrupted
     */
    public boolean build(FirstLoad load) throws IOException {
        try {
            return process.build(load, data, data.resolve(OwnNeo4j.CACHE), jvmOptions);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Throws away what was built. */
    public void discard() throws IOException {
        process.clear();
    }

    /** The next start takes what was built in place of the present database, of which nothing stays. */
    public void replaceAtNextStart() throws IOException {
        process.callWhole();
    }
}
