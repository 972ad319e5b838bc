package spoor.keys;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;
import spoor.names.NameKeys;
import spoor.store.Actor;
import spoor.store.StoreChanges;
import spoor.store.StoreVersion;
import spoor.store.StoreWrites;
import spoor.store.Written;

/** What the renewal of search keys reads and writes, a page at a time. */
@Component
final class KeyStore {

    static final int PAGE = 2_000;

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(PATIENCE).build();
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final StoreWrites writes;

    KeyStore(Driver driver, StoreWrites writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * How many there are.
     *
     * @param things entities and HS codes
     * @param old whether keys of another version are among them
     */
    record Counts(long things, long keys, boolean old) {

        long surplus() {
            return keys - things;
        }
    }

    Counts count() {
        Record row = read("counts", Map.of("version", NameKeys.VERSION)).getFirst();
        return new Counts(
                row.get("things").asLong(),
                row.get("keys").asLong(),
                row.get("old").asBoolean());
    }

    StoreVersion version() {
        try (Session session = driver.session(READ)) {
            return StoreVersion.look(session);
        }
    }

    /** The next page of {@code entities}, {@code hs-codes} or {@code ids}. */
    List<Record> page(String statement, String after) {
        return read(statement, Map.of("after", after, "limit", PAGE));
    }

    private List<Record> read(String statement, Map<String, Object> parameters) {
        try (Session session = driver.session(READ)) {
            return session.executeRead(
                    transaction -> transaction
                            .run(KeyWrites.cypher(statement), parameters)
                            .list(),
                    PATIENT);
        }
    }

    void renew(String job, Collection<String> ids) {
        writes.write(Actor.ofJob("search-keys", job), PATIENCE, transaction -> {
            KeyWrites.renew(transaction, ids);
            return new Written<>(ids.size(), StoreChanges.NONE);
        });
    }

    void removeIdle(String job, Collection<String> ids) {
        writes.write(Actor.ofJob("search-keys", job), PATIENCE, transaction -> {
            KeyWrites.run(transaction, "remove-idle", Map.of("ids", List.copyOf(ids)));
            return new Written<>(ids.size(), StoreChanges.NONE);
        });
    }
}
