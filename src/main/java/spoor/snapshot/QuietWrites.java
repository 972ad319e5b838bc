package spoor.snapshot;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.StoreReader;
import spoor.store.StoreVersion;
import spoor.store.folder.SpoorName;

/**
 * How many transactions of other Spoors wrote nothing but that somebody was seen. They count these in the same transactions, so
 * that the count is exact at each version. For one thread at a time.
 */
@Component
class QuietWrites {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final StoreReader store;
    private final String spoor;
    private @Nullable Counted last;

    QuietWrites(Driver driver, StoreReader store, SpoorName name) {
        this.driver = driver;
        this.store = store;
        this.spoor = name.text();
    }

    /** How many there had been at a version. */
    private record Counted(StoreVersion version, long count) {}

    /** From now on those after this version can be told, if it is still the present one. */
    synchronized void begin(StoreVersion version) {
        last = count(version);
    }

    /** Another version is the one that the next are counted from: all between is known, so many of these. */
    synchronized void follow(StoreVersion from, StoreVersion to, long between) {
        if (last != null && last.version().equals(from)) {
            last = new Counted(to, last.count() + between);
        }
    }

    /** How many there were between the version that was last begun or followed and the present one; 0 if that is not known. */
    synchronized long between(StoreVersion from, StoreVersion to) {
        Counted before = last;
        if (before == null || !before.version().equals(from)) {
            return 0;
        }
        Counted now = count(to);
        return now == null ? 0 : now.count() - before.count();
    }

    /** Null where somebody has committed meanwhile. */
    private @Nullable Counted count(StoreVersion version) {
        try (Session session = driver.session(READ)) {
            long count = session.executeRead(transaction -> transaction
                            .run(CypherFiles.getStatement("queries/snapshot/quiet-writes"), Map.of("spoor", spoor))
                            .single())
                    .get("count")
                    .asLong();
            return store.currentVersion().equals(version) ? new Counted(version, count) : null;
        }
    }
}
