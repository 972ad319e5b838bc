package spoor.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.model.NodeLabel;
import spoor.model.RelationType;

/** Streams the whole graph out of the store, and tells its version. Safe for use by any thread. */
@Component
public class StoreReader {

    private static final SessionConfig BULK = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(5_000)
            .build();
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** The database's own default would end the reading of a large graph. */
    private static final TransactionConfig NO_TIMEOUT =
            TransactionConfig.builder().withTimeout(java.time.Duration.ZERO).build();

    private final Driver driver;

    StoreReader(Driver driver) {
        this.driver = driver;
    }

    /**
     * Hands over every entity, then every relation between entities, in one read transaction and in no stated order.
     * Rows are not kept. A relation committed meanwhile may name an entity that was not handed over.
     *
     * @return the version of the store before the reading. If something was committed meanwhile then
     *     {@link #currentVersion()} differs from it, and what was handed over may be partly newer: read again.
     */
    public StoreVersion streamGraph(Consumer<StoredEntity> entities, Consumer<StoredRelation> relations) {
        StoreVersion before = currentVersion();
        try (Session session = driver.session(BULK);
                Transaction transaction = session.beginTransaction(NO_TIMEOUT)) {
            transaction
                    .run(CypherFiles.getStatement("queries/snapshot/entities"))
                    .forEachRemaining(row -> entities.accept(toEntity(row)));
            transaction
                    .run(CypherFiles.getStatement("queries/snapshot/relations"))
                    .forEachRemaining(row -> relations.accept(toRelation(row)));
            transaction.commit();
        }
        return before;
    }

    /** The version of the store now; one short read. */
    public StoreVersion currentVersion() {
        try (Session session = driver.session(READ)) {
            try (Transaction transaction = session.beginTransaction()) {
                transaction.run(CypherFiles.getStatement("queries/store/ping")).consume();
                transaction.commit();
            }
            return new StoreVersion(session.lastBookmarks().stream()
                    .map(Bookmark::value)
                    .sorted()
                    .collect(Collectors.joining(" ")));
        }
    }

    private static StoredEntity toEntity(Record row) {
        Map<String, Object> properties = row.get("properties").asMap();
        return new StoredEntity(
                row.get("id").asString(),
                NodeLabel.requireLabel(row.get("label").asString()),
                properties,
                List.copyOf(row.get("listedBy").asList(Value::asString)));
    }

    private static StoredRelation toRelation(Record row) {
        return new StoredRelation(
                row.get("id").asString(),
                RelationType.requireType(row.get("type").asString()),
                row.get("from").asString(),
                row.get("to").asString(),
                row.get("properties").asMap());
    }
}
