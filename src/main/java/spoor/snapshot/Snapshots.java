package spoor.snapshot;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;
import spoor.store.StoreState;
import spoor.store.StoreVersion;
import spoor.store.read.StoreMark;

/**
 * Keeps the present {@link Snapshot} and replaces it when the store has changed. Readers never wait for that: they get
 * the old snapshot until the new one is whole. Safe for use by any thread.
 *
 * <p>What this Spoor itself wrote, and told {@link spoor.store.WriteLog}, is worked in; after a foreign commit the graph
 * is read anew.
 */
@Component
public class Snapshots {

    private static final int MOST_KNOWN = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final StoreState state;
    private final SnapshotReader reader;
    private final SnapshotFile file;
    private final KernelMemory memory;
    private final MeterRegistry meters;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Snapshot present;
    private volatile @Nullable LargeGraph large;
    private @Nullable StoreMark kept;

    /** Of the file that unconfirmed answers are read from; null if there is none. */
    private volatile SnapshotFile.@Nullable Check check;

    /** Versions that were answered from, the last {@value #MOST_KNOWN}. */
    private final Set<String> known = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    });

    Snapshots(StoreState state, SnapshotReader reader, SnapshotFile file, KernelMemory memory, MeterRegistry meters) {
        this.meters = meters;
        this.state = state;
        this.reader = reader;
        this.file = file;
        this.memory = memory;
    }

    /**
     * The newest snapshot that is whole; after a start at first that of the last run, not yet confirmed.
     *
     * @throws Unavailable while the first one is being read
     * @throws spoor.model.LimitReached if the graph is too large for one
     */
    public Snapshot current() {
        Snapshot now = present;
        LargeGraph beyond = large;
        if (beyond != null) {
            throw beyond.refusal();
        }
        if (now == null) {
            state.requireReady();
            throw loading();
        }
        return now;
    }

    static Unavailable loading() {
        return new Unavailable("snapshot.loading", "Spoor is reading the graph; try again in a few seconds.");
    }

    /** The newest snapshot that is whole, or null while the first one is being read. */
    public @Nullable Snapshot findCurrent() {
        return present;
    }

    /** Memory that the present snapshot takes, as {@code spoor.kernel.memory} counts it; 0 without one. */
    public long countBytes() {
        Snapshot now = present;
        return now == null ? 0 : memory.bytesInHeap(now.entityCount(), now.relationCount());
    }

    /** The graph, if it is too large for snapshots, so that the database itself has to be asked. */
    public Optional<LargeGraph> findLarge() {
        return Optional.ofNullable(large);
    }

    /** The version of the data that answers are of now; reads the graph if that has not been done yet. */
    public String version() {
        Snapshot now = present;
        LargeGraph beyond = large;
        if (now == null && beyond == null) {
            catchUp();
            return version();
        }
        return beyond == null ? requireNonNull(now).version() : beyond.token();
    }

    /** Catches up, and returns {@link #current()}. */
    public Snapshot refresh() {
        catchUp();
        return current();
    }

    /**
     * Makes sure that answers are no older than a version that somebody has been told, maybe by another Spoor in front of
     * the same database. Costs nothing if it was answered from here; otherwise it catches up.
     *
     * @param token as answers name it
     */
    public void reach(String token) {
        boolean isKnown;
        synchronized (known) {
            isKnown = known.contains(token);
        }
        if (!isKnown) {
            catchUp();
        }
    }

    private void know(String token) {
        synchronized (known) {
            known.add(token);
        }
    }

    /**
     * Makes sure that answers show all that was committed before this call. Call it after writing, before saying that
     * what was written is there. Takes some milliseconds if only Spoors wrote and not much, otherwise as long as reading
     * the graph.
     *
     * @return the version that answers are of now
     */
    public StoreVersion catchUp() {
        reading.lock();
        try {
            Snapshot now = present;
            LargeGraph beyond = large;
            if (beyond != null) {
                return reader.currentVersion().equals(beyond.version()) ? beyond.version() : readAnew();
            }
            if (now == null || !now.isConfirmed()) {
                return confirmOrRead(now);
            }
            if (reader.currentVersion().equals(now.storeVersion())) {
                return now.storeVersion();
            }
            long begun = System.nanoTime();
            Optional<Snapshot> following = reader.findFollowing(now);
            return following.isPresent() ? replace(following.get(), "followed", begun) : readAnew();
        } finally {
            reading.unlock();
        }
    }

    private StoreVersion confirmOrRead(@Nullable Snapshot now) {
        long begun = System.nanoTime();
        Optional<Snapshot> following = now == null ? Optional.empty() : confirm(now);
        return following.isPresent() ? replace(following.get(), "of the last run confirmed", begun) : readAnew();
    }

    /** Also if this Spoor has written since it started, as it does to set the database up. */
    private Optional<Snapshot> confirm(Snapshot now) {
        StoreMark mark = reader.currentMark();
        if (kept == null || !mark.isAsLargeAs(kept) || isDamaged()) {
            return Optional.empty();
        }
        return mark.version().equals(now.storeVersion())
                ? Optional.of(now.at(mark.version()))
                : reader.findFollowing(now);
    }

    private boolean isDamaged() {
        SnapshotFile.Check file = check;
        boolean damaged = file != null && !file.isWhole();
        if (damaged) {
            LOG.error("The file of the graph is damaged; the graph is read anew.");
        }
        return damaged;
    }

    /** Only as far as memory reaches: counting costs the database nothing. */
    private StoreVersion readAnew() {
        long begun = System.nanoTime();
        StoreMark size = reader.currentMark();
        Optional<Snapshot> read = readIfHeld(size);
        if (read.isPresent()) {
            StoreVersion version = replace(read.get(), "read", begun);
            large = null;
            return version;
        }
        LargeGraph beyond = memory.tooSmallFor(size, reader.largeToken());
        if (large == null) {
            LOG.warn("{}", beyond.describe());
        }
        large = beyond;
        present = null;
        know(beyond.token());
        return beyond.version();
    }

    /** In the heap, or else in files; empty if what is beside them is too much for the heap, or they for the disk. */
    private Optional<Snapshot> readIfHeld(StoreMark size) {
        if (!isHeld(size)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(file.roomFor(size), size));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The graph could not be read into files: {}", e.getMessage());
            return Optional.empty();
        }
    }

    /** What the heap holds whole it holds beside a file, too. */
    private boolean isHeld(StoreMark size) {
        return memory.holdsBesideFile(size.nodes(), size.relations());
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

    private StoreVersion replace(Snapshot snapshot, String how, long begunNanos) {
        Snapshot before = present;
        present = snapshot;
        check = snapshot.isConfirmed() ? null : check;
        meters.timer(
                        "spoor.snapshot.renewals",
                        "how",
                        how.startsWith("of the last run") ? "confirmed" : how.split(" ", 2)[0])
                .record(System.nanoTime() - begunNanos, TimeUnit.NANOSECONDS);
        if (before == null || !before.isConfirmed() || !before.version().equals(snapshot.version())) {
            LOG.info(
                    "Graph {}: version {}, {} nodes, {} relations, {} ms.",
                    how,
                    snapshot.version(),
                    snapshot.entityCount(),
                    snapshot.relationCount(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begunNanos));
        }
        know(snapshot.version());
        return snapshot.storeVersion();
    }

    /** Answers from what the last run kept, unless the store has been read already. */
    void openKept() {
        reading.lock();
        try {
            long begun = System.nanoTime();
            Optional<SnapshotFile.Kept> found = present == null ? file.find() : Optional.empty();
            if (found.isPresent() && isHeld(found.get().mark())) {
                kept = found.get().mark();
                check = found.get().check();
                replace(found.get().snapshot(), "taken up from the last run", begun);
            }
        } finally {
            reading.unlock();
        }
    }

    /** Reads the file all through that answers are read from; before that they are not confirmed. */
    void checkFile() {
        SnapshotFile.Check file = check;
        if (file != null) {
            file.run();
        }
    }

    /** Keeps the present snapshot for the next run, unless that is done or the store has changed since. */
    void keep() throws IOException {
        reading.lock();
        try {
            Snapshot now = present;
            if (now == null || isKept(now) || !now.isConfirmed()) {
                return;
            }
            StoreMark mark = reader.currentMark();
            if (mark.version().equals(now.storeVersion())) {
                kept = mark; // also if the file cannot be written: what failed is not tried again every second
                file.write(now, mark);
                if (!memory.holds(mark.nodes(), mark.relations())) {
                    file.find()
                            .ifPresent(written -> present = written.snapshot().at(mark.version()));
                }
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
