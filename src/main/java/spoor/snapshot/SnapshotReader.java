package spoor.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.graph.array.Room;
import spoor.snapshot.table.Fingerprint;
import spoor.snapshot.table.HsCodeRow;
import spoor.snapshot.table.Origins;
import spoor.snapshot.table.RelationEntry;
import spoor.store.CypherFiles;
import spoor.store.Leases;
import spoor.store.StoreChanges;
import spoor.store.StoreVersion;
import spoor.store.WriteLog;
import spoor.store.read.GraphIntake;
import spoor.store.read.StoreDelta;
import spoor.store.read.StoreMark;
import spoor.store.read.StoreReader;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/** Reads a {@link Snapshot} from the store, whole or as an earlier one with what this Spoor has written since. */
@Component
class SnapshotReader {

    /** After so many readings that a commit overtook, the last one serves until the next. */
    private static final int MOST_READINGS = 3;

    /** The same where only changes are read, which takes milliseconds. */
    private static final int MOST_FOLLOWINGS = 10;

    /** Up to this share of the graph, following what was written costs less than reading all of it. */
    private static final double MOST_CHANGED = 0.02;

    /** In a small graph so many changes may be followed one after the other. */
    private static final int FEW_CHANGES = 2_000;

    /** So long a writer may take from its commit to telling of it. */
    private static final long TELLING_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotReader.class);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final StoreReader store;
    private final WriteLog writes;
    private final Leases leases;
    private final Driver driver;

    SnapshotReader(StoreReader store, WriteLog writes, Leases leases, Driver driver) {
        this.store = store;
        this.writes = writes;
        this.leases = leases;
        this.driver = driver;
    }

    StoreVersion currentVersion() {
        return store.currentVersion();
    }

    StoreMark currentMark() {
        return store.currentMark();
    }

    /**
     * The version of the data of a graph that is too large to be read: what its datasets are, how much there is and how
     * often was decided. A single property that is changed in the database past Spoor is not noticed.
     */
    String largeToken() {
        try (Session session = driver.session(READ)) {
            Record row = session.executeRead(transaction -> transaction
                    .run(CypherFiles.getStatement("queries/snapshot/data-size"))
                    .single());
            return Fingerprint.of(
                            row.get("datasets").asList(Object::toString).toString(),
                            row.get("entities") + " " + row.get("relations") + " " + row.get("decisions"))
                    .token();
        }
    }

    /** Whether this Spoor is at a larger piece of writing, see {@link WriteLog#begin}, or another is importing. */
    boolean isWriting() {
        return writes.isWriting() || leases.isElsewhere(Leases.IMPORT);
    }

    /**
     * Reads until no commit came in between but those that can be followed: only then what was read belongs together.
     *
     * @param room where the snapshot is to be
     * @param size about how large it will be
     */
    Snapshot read(Room room, StoreMark size) {
        for (int readings = 1; ; readings++) {
            Snapshot snapshot = readOnce(room, size);
            writes.forget(snapshot.storeVersion());
            Optional<Snapshot> following = findFollowing(snapshot);
            if (following.isPresent()) {
                return following.get();
            }
            if (readings == MOST_READINGS) {
                LOG.info(
                        "The graph changes faster than it can be read; answering from version {}.", snapshot.version());
                return snapshot;
            }
        }
    }

    private Snapshot readOnce(Room room, StoreMark size) {
        StoreVersion version = store.currentVersion();
        SnapshotBuilder builder = new SnapshotBuilder(room, roomy(size.nodes()), roomy(size.relations()));
        List<String> hidden = store.listUnfinished();
        builder.cite(readOrigins());
        store.streamGraph(hidden, new Intake(builder));
        return builder.build(version, listHsCodes(hidden), hidden);
    }

    /** Lets several threads read relations, while one at a time puts them together. */
    private record Intake(SnapshotBuilder builder) implements GraphIntake {

        @Override
        public void add(int number, StoredEntity entity) {
            builder.addEntity(number, entity);
        }

        @Override
        public void endEntities() {
            builder.orderNodes();
        }

        @Override
        public @Nullable String findId(int number) {
            return builder.findId(number);
        }

        @Override
        public void add(StoredRelation relation) {
            RelationEntry entry = RelationEntry.of(relation);
            synchronized (builder) {
                builder.add(entry);
            }
        }
    }

    /** A few may come meanwhile. */
    private static int roomy(long count) {
        return Math.toIntExact(count + (count >> 7) + 64);
    }

    /**
     * The snapshot with what was written since; empty if that is not known, or so much, or such that the graph has to
     * be read anew.
     */
    Optional<Snapshot> findFollowing(Snapshot base) {
        for (int attempt = 0; attempt < MOST_FOLLOWINGS; attempt++) {
            StoreVersion now = currentVersion();
            if (now.equals(base.storeVersion())) {
                return Optional.of(base);
            }
            List<String> hidden = store.listUnfinished();
            Optional<StoreChanges> shown = base.parts().findShown(hidden);
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            Optional<StoreChanges> changes =
                    writes.findChanges(base.storeVersion(), now).map(shown.get()::plus);
            if (changes.isEmpty()) {
                LockSupport.parkNanos(TELLING_NANOS);
            } else if (!isFew(base, changes.get().size())) {
                return Optional.empty();
            } else if (changes.get().equals(StoreChanges.NONE)) {
                return Optional.of(base.at(now));
            } else {
                News news = readNews(base.parts(), changes.get(), hidden);
                if (currentVersion().equals(now)) {
                    return findFollowing(base, news, now);
                }
            }
        }
        return Optional.empty();
    }

    /** What the store says of what was written. */
    private record News(StoreDelta delta, List<HsCodeRow> hsCodes, Origins origins) {}

    private News readNews(SnapshotParts base, StoreChanges changes, List<String> hidden) {
        return new News(
                store.readChanges(changes, hidden),
                changes.hsCodes() ? listHsCodes(hidden) : base.hsCodes(),
                changes.sources() ? readOrigins() : base.origins());
    }

    private Origins readOrigins() {
        Origins.Builder origins = new Origins.Builder();
        store.readSources(origins::add);
        return origins.build();
    }

    private Optional<Snapshot> findFollowing(Snapshot base, News news, StoreVersion version) {
        try {
            Snapshot following = SnapshotChange.apply(base, news.delta(), news.hsCodes(), news.origins(), version);
            writes.forget(version);
            return Optional.of(following);
        } catch (SnapshotChange.Unfit e) {
            LOG.info("The graph is read anew: {}.", e.getMessage());
            return Optional.empty();
        } catch (RuntimeException e) {
            // A fault of ours must not keep answers from going on: reading anew needs nothing of the earlier graph.
            LOG.error("The graph is read anew, since what was written could not be worked in.", e);
            return Optional.empty();
        }
    }

    /** Whether so much lies above what was read whole that it should be read anew when there is time. */
    static boolean isWorn(Snapshot snapshot) {
        return !isFew(
                snapshot,
                snapshot.parts().nodes().newerCount()
                        + snapshot.parts().relations().newerCount());
    }

    private static boolean isFew(Snapshot snapshot, int changes) {
        long things = (long) snapshot.entityCount() + snapshot.relationCount();
        return changes <= Math.max(FEW_CHANGES, things * MOST_CHANGED);
    }

    private List<HsCodeRow> listHsCodes(List<String> hidden) {
        try (Session session = driver.session(READ)) {
            return session.executeRead(transaction -> transaction
                    .run(CypherFiles.getStatement("queries/snapshot/hs-codes"), Map.of("hidden", hidden))
                    .list(SnapshotReader::toHsCode));
        }
    }

    private static HsCodeRow toHsCode(Record row) {
        return new HsCodeRow(
                row.get("code").asString(),
                row.get("tier").asString(""),
                row.get("components").asList(Value::asString));
    }
}
