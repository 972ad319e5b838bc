package spoor.snapshot;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import spoor.model.SpoorException;
import spoor.model.Unavailable;
import spoor.store.StoreState;
import spoor.store.StoreVersion;

/**
 * Keeps the present {@link Snapshot} and replaces it when the store has changed.
 *
 * <p>A thread of its own compares the store's version with the snapshot's every second, which costs the store one
 * empty transaction, and reads the graph anew when they differ, whoever wrote. Readers never wait for that: they get
 * the old snapshot until the new one is whole.
 */
@Component
public class Snapshots implements SmartLifecycle {

    private static final long CHECK_MILLIS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final StoreState state;
    private final SnapshotReader reader;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile SnapshotReader.@Nullable Reading present;
    private volatile boolean running;
    private @Nullable Thread watcher;

    @Autowired
    Snapshots(StoreState state, SnapshotReader reader) {
        this.state = state;
        this.reader = reader;
    }

    /**
     * The newest snapshot that is whole.
     *
     * @throws Unavailable while the first one is being read
     */
    public Snapshot current() {
        SnapshotReader.Reading now = present;
        if (now == null) {
            state.requireReady();
            throw new Unavailable("snapshot.loading", "Spoor is reading the graph; try again in a few seconds.");
        }
        return now.snapshot();
    }

    /** The newest snapshot that is whole, or null while the first one is being read. */
    public @Nullable Snapshot findCurrent() {
        SnapshotReader.Reading now = present;
        return now == null ? null : now.snapshot();
    }

    /**
     * Makes sure that {@link #current()} shows all that was committed before this call, and returns it. Call it after
     * writing, before saying that what was written is there. Takes as long as reading the graph, or nothing if it has
     * not changed.
     */
    public Snapshot refresh() {
        reading.lock();
        try {
            SnapshotReader.Reading now = present;
            StoreVersion version = reader.currentVersion();
            if (now == null || !now.version().equals(version)) {
                now = read();
            }
            return now.snapshot();
        } finally {
            reading.unlock();
        }
    }

    private SnapshotReader.Reading read() {
        long begun = System.nanoTime();
        SnapshotReader.Reading read = reader.read();
        present = read;
        LOG.info(
                "Graph read: version {}, {} nodes, {} relations, {} ms.",
                read.snapshot().version(),
                read.snapshot().nodeCount(),
                read.snapshot().relationCount(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        return read;
    }

    @Override
    public synchronized void start() {
        running = true;
        watcher = Thread.ofPlatform().daemon().name("snapshot").start(this::watch);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try {
            while (running) {
                long begun = System.nanoTime();
                if (state.isReady()) {
                    refreshQuietly();
                }
                // a large graph that changes all the time must not keep a core busy for good
                Thread.sleep(Math.max(CHECK_MILLIS, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The store may be gone for a while; the snapshot serves on, and the next round tries again. */
    private void refreshQuietly() {
        try {
            refresh();
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("The graph could not be read: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The graph could not be read.", e);
        }
    }
}
