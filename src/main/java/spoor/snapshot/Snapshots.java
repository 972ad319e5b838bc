package spoor.snapshot;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;
import spoor.store.StoreMark;
import spoor.store.StoreState;

/**
 * Keeps the present {@link Snapshot} and replaces it when the store has changed. Readers never wait for that: they get
 * the old snapshot until the new one is whole. Safe for use by any thread.
 *
 * <p>What this Spoor itself wrote, and told {@link spoor.store.WriteLog}, is worked in; after a foreign commit the graph
 * is read anew.
 */
@Component
public class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final StoreState state;
    private final SnapshotReader reader;
    private final SnapshotFile file;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Snapshot present;
    private @Nullable StoreMark kept;

    Snapshots(StoreState state, SnapshotReader reader, SnapshotFile file) {
        this.state = state;
        this.reader = reader;
        this.file = file;
    }

    /**
     * The newest snapshot that is whole; after a start at first that of the last run, not yet confirmed.
     *
     * @throws Unavailable while the first one is being read
     */
    public Snapshot current() {
        Snapshot now = present;
        if (now == null) {
            state.requireReady();
            throw new Unavailable("snapshot.loading", "Spoor is reading the graph; try again in a few seconds.");
        }
        return now;
    }

    /** The newest snapshot that is whole, or null while the first one is being read. */
    public @Nullable Snapshot findCurrent() {
        return present;
    }

    /**
     * Makes sure that {@link #current()} shows all that was committed before this call, and returns it. Call it after
     * writing, before saying that what was written is there. Takes some milliseconds if only this Spoor wrote and not
     * much, otherwise as long as reading the graph.
     */
    public Snapshot refresh() {
        reading.lock();
        try {
            Snapshot now = present;
            if (now == null || !now.isConfirmed()) {
                return confirmOrRead(now);
            }
            if (reader.currentVersion().equals(now.storeVersion())) {
                return now;
            }
            long begun = System.nanoTime();
            Optional<Snapshot> following = reader.findFollowing(now);
            return following.isPresent() ? replace(following.get(), "followed", begun) : readAnew();
        } finally {
            reading.unlock();
        }
    }

    private Snapshot confirmOrRead(@Nullable Snapshot now) {
        if (now == null || !reader.currentMark().equals(kept)) {
            return readAnew();
        }
        LOG.info("The graph that the last run kept still holds: version {}.", now.version());
        Snapshot confirmed = now.confirmed();
        present = confirmed;
        return confirmed;
    }

    private Snapshot readAnew() {
        long begun = System.nanoTime();
        return replace(reader.read(), "read", begun);
    }

    /** Reads the graph anew if so much was worked into it that it has become slower and larger. */
    void renewIfWorn() {
        reading.lock();
        try {
            Snapshot now = present;
            if (now != null && SnapshotReader.isWorn(now)) {
                readAnew();
            }
        } finally {
            reading.unlock();
        }
    }

    private Snapshot replace(Snapshot snapshot, String how, long begunNanos) {
        present = snapshot;
        LOG.info(
                "Graph {}: version {}, {} nodes, {} relations, {} ms.",
                how,
                snapshot.version(),
                snapshot.entityCount(),
                snapshot.relationCount(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begunNanos));
        return snapshot;
    }

    /** Takes up what the last run kept, unless the store has been read already. */
    void takeUp() {
        reading.lock();
        try {
            long begun = System.nanoTime();
            Optional<SnapshotFile.Kept> found = present == null ? file.find() : Optional.empty();
            if (found.isPresent()) {
                kept = found.get().mark();
                replace(found.get().snapshot(), "taken up from the last run", begun);
            }
        } finally {
            reading.unlock();
        }
    }

    /** Keeps the present snapshot for the next run, unless that is done or the store has changed since. */
    void keep() throws IOException {
        reading.lock();
        try {
            Snapshot now = present;
            if (now == null || isKept(now)) {
                return;
            }
            StoreMark mark = reader.currentMark();
            if (mark.version().equals(now.storeVersion())) {
                kept = mark; // also if the file cannot be written: what failed is not tried again every second
                file.write(now, mark);
            }
        } finally {
            reading.unlock();
        }
    }

    private boolean isKept(Snapshot snapshot) {
        StoreMark mark = kept;
        return mark != null && mark.version().equals(snapshot.storeVersion());
    }
}
