package spoor.snapshot;

import java.util.List;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.StoreReader;
import spoor.store.StoreVersion;

/** Reads a {@link Snapshot} from the store. */
@Component
class SnapshotReader {

    /** After so many readings that a commit overtook, the last one serves until the next. */
    private static final int MOST_READINGS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotReader.class);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final StoreReader store;
    private final Driver driver;

    SnapshotReader(StoreReader store, Driver driver) {
        this.store = store;
        this.driver = driver;
    }

    /** A snapshot and the version of the store that it shows. */
    record Reading(Snapshot snapshot, StoreVersion version) {}

    StoreVersion currentVersion() {
        return store.currentVersion();
    }

    /** Reads until no commit came in between: only then all of what was read belongs together. */
    Reading read() {
        Reading reading = readOnce();
        for (int readings = 1; !currentVersion().equals(reading.version()); readings++) {
            if (readings == MOST_READINGS) {
                LOG.info(
                        "The graph changes faster than it can be read; answering from version {}.",
                        reading.version().token());
                break;
            }
            reading = readOnce();
        }
        return reading;
    }

    private Reading readOnce() {
        SnapshotBuilder builder = new SnapshotBuilder();
        StoreVersion version = store.streamGraph(builder::addEntity, builder::addRelation);
        return new Reading(builder.build(version.token(), listHsCodes()), version);
    }

    private List<HsCodeRow> listHsCodes() {
        try (Session session = driver.session(READ)) {
            return session.executeRead(transaction -> transaction
                    .run(CypherFiles.getStatement("queries/snapshot/hs-codes"))
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
