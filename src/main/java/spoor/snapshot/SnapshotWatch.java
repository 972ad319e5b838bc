package spoor.snapshot;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import spoor.model.SpoorException;
import spoor.store.StoreState;
import spoor.store.StoreVersion;
import spoor.threads.Threads;

/**
 * Takes up what the last run kept, and from then on looks every second whether the store has changed, which costs it one
 * empty transaction.
 */
@Component
final class SnapshotWatch implements SmartLifecycle {

    private static final long CHECK_MILLIS = 1_000;

    /** So long Spoor's own larger writing may keep commits of others from being noticed. */
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(5);

    /** The graph is kept for the next run once it has not changed for so long, and at the end. */
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(10);

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotWatch.class);

    private final StoreState state;
    private final SnapshotReader reader;
    private final Snapshots snapshots;
    private volatile boolean running;
    private final ExecutorService worker;
    private final ExecutorService checks;
    private @Nullable Future<?> watching;
    private @Nullable StoreVersion seen;
    private long lookedNanos = System.nanoTime();
    private long changedNanos = System.nanoTime();

    SnapshotWatch(StoreState state, SnapshotReader reader, Snapshots snapshots, Threads threads) {
        this.state = state;
        this.reader = reader;
        this.snapshots = snapshots;
        this.checks = threads.many("snapshot-check");
        this.worker = threads.few("snapshot", 1, new LinkedBlockingQueue<>());
    }

    @Override
    public synchronized void start() {
        running = true;
        watching = worker.submit(this::watch);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (watching != null) {
            watching.cancel(true);
        }
        if (state.isReady()) {
            quietly(snapshots::keep);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        quietly(snapshots::openKept);
        checks.execute(() -> quietly(snapshots::checkFile));
        try {
            while (running) {
                long begun = System.nanoTime();
                if (state.isReady()) {
                    quietly(this::look);
                }
                // a large graph that changes all the time must not keep a core busy for good
                Thread.sleep(Math.max(CHECK_MILLIS, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws IOException {
        if (reader.isWriting() && System.nanoTime() - lookedNanos < PATIENCE_NANOS) {
            return;
        }
        StoreVersion version = snapshots.catchUp();
        if (!version.equals(seen)) {
            seen = version;
            changedNanos = System.nanoTime();
        } else if (System.nanoTime() - changedNanos > QUIET_NANOS) {
            snapshots.renewIfWorn();
            snapshots.keep();
        }
        lookedNanos = System.nanoTime();
    }

    private interface Step {
        void run() throws IOException;
    }

    /** The store may be gone for a while; the snapshot serves on, and the next round tries again. Spoor's end is no news. */
    private static void quietly(Step step) {
        try {
            step.run();
        } catch (SpoorException | Neo4jException e) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.warn("The graph could not be read: {}", e.getMessage());
            }
        } catch (IOException e) {
            LOG.warn("The graph could not be kept for the next start: {}", e.toString());
        } catch (RuntimeException e) {
            LOG.error("The graph could not be read.", e);
        }
    }
}
