package spoor.store.read;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.model.Confidence;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.store.CypherFiles;
import spoor.store.RelationKey;
import spoor.store.StoreChanges;
import spoor.store.StoreVersion;
import spoor.store.UnfinishedDatasets;
import spoor.store.WriteLog;

/**
 * Reads the graph out of the store, whole or what was written, and tells its version. What is no part of the graph that
 * traces run on is passed over: identity decisions, foreign labels and types, things without an id. Safe for use by any
 * thread.
 */
@Component
public class StoreReader {

    private static final String ID = "id";
    private static final String PROPERTIES = "properties";
    private static final String HIDDEN = "hidden";

    static final SessionConfig BULK = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(5_000)
            .build();
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** The database's own default would end the reading of a large graph. */
    static final TransactionConfig NO_TIMEOUT =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();

    private final Driver driver;
    private final WriteLog writes;

    public StoreReader(Driver driver, WriteLog writes) {
        this.driver = driver;
        this.writes = writes;
    }

    /**
     * Datasets whose first import has not come to its end, sorted: half of a file is no answer to anything, so nothing of
     * it is read until it is whole.
     */
    public List<String> listUnfinished() {
        try (Session session = driver.session(READ)) {
            return UnfinishedDatasets.ids(session);
        }
    }

    /**
     * Hands over every entity, by one thread, then every relation between entities, by several threads at once, in no
     * stated order. Rows are not kept. A relation committed meanwhile may name an entity that was not handed over.
     *
     * @param hidden datasets to leave out, see {@link #listUnfinished}
     * @return the version of the store before the reading. If something was committed meanwhile then
     *     {@link #currentVersion()} differs from it, and what was handed over may be partly newer: read again.
     */
    public StoreVersion streamGraph(List<String> hidden, GraphIntake intake) {
        StoreVersion before = currentVersion();
        new GraphStream(driver, hidden, intake).run();
        return before;
    }

    /**
     * What the store says now about what was written.
     *
     * @param hidden datasets that count as not there, see {@link #listUnfinished}
     */
    public StoreDelta readChanges(StoreChanges changes, List<String> hidden) {
        Map<RelationType, List<String>> ids = changes.relations().stream()
                .collect(Collectors.groupingBy(
                        RelationKey::type, Collectors.mapping(RelationKey::id, Collectors.toList())));
        try (Session session = driver.session(BULK)) {
            return session.executeRead(
                    transaction -> StoreDelta.of(
                            changes,
                            hidden,
                            readEntities(transaction, List.copyOf(changes.entities()), hidden),
                            ids.entrySet().stream()
                                    .flatMap(some ->
                                            readRelations(transaction, some.getKey(), some.getValue(), hidden).stream())
                                    .toList()),
                    NO_TIMEOUT);
        }
    }

    private static List<StoredEntity> readEntities(
            TransactionContext transaction, List<String> ids, List<String> hidden) {
        return ids.isEmpty()
                ? List.of()
                : transaction
                        .run(cypher("written-entities"), Map.of("ids", ids, HIDDEN, hidden))
                        .list(row -> toEntity(row, listings(row), ties(row)));
    }

    private static List<StoredRelation> readRelations(
            TransactionContext transaction, RelationType type, List<String> ids, List<String> hidden) {
        return transaction
                .run(writtenRelations(type), Map.of("ids", ids, HIDDEN, hidden))
                .list(StoreReader::toRelation);
    }

    private static String writtenRelations(RelationType type) {
        return cypher("written-relations").replace(RelationType.SUPPLIES.name(), type.name());
    }

    /** All sources: what they count as and what they say of themselves. */
    public void readSources(Consumer<SourceRow> sink) {
        GraphStream.rows(
                driver,
                "sources",
                Map.of(),
                row -> sink.accept(new SourceRow(
                        row.get(ID).asString(),
                        row.get("origin").asString(null),
                        row.get("said").asList(Value::asString),
                        row.get("rests").asList(Value::asString))));
    }

    /** The version of the store now; one short read. */
    public StoreVersion currentVersion() {
        return writes.whileTold(this::readVersion);
    }

    private StoreVersion readVersion() {
        try (Session session = driver.session(READ)) {
            return StoreVersion.look(session);
        }
    }

    /** The version of the store now and the size of the graph that traces run on; one short read. */
    public StoreMark currentMark() {
        return writes.whileTold(this::readMark);
    }

    private StoreMark readMark() {
        try (Session session = driver.session(READ)) {
            Record counts;
            try (Transaction transaction = session.beginTransaction()) {
                counts = transaction.run(cypher("size")).single();
                transaction.commit();
            }
            return new StoreMark(
                    StoreVersion.of(session),
                    counts.get("nodes").asLong(),
                    counts.get("relations").asLong());
        }
    }

    static String cypher(String statement) {
        return CypherFiles.getStatement("queries/snapshot/" + statement);
    }

    static List<StoredListing> listings(Record row) {
        return row.get("listings")
                .asList(listing -> new StoredListing(
                        listing.get(0).asString(),
                        listing.get(1).asString(),
                        listing.get(2).asString(),
                        listing.get(3).asString()));
    }

    private static List<StoredEntity.Tie> ties(Record row) {
        return row.get("ties")
                .asList(tie -> new StoredEntity.Tie(
                        tie.get("isDecision").asBoolean(),
                        Confidence.requireWord(tie.get("confidence").asString()),
                        tie.get("other").asString(),
                        tie.get("decision").asString(),
                        tie.get("by").asString(),
                        tie.get("at").asString(),
                        tie.get("reason").asString()));
    }

    static StoredEntity toEntity(Record row, List<StoredListing> listings, List<StoredEntity.Tie> ties) {
        Map<String, Object> properties = row.get(PROPERTIES).asMap();
        return new StoredEntity(
                row.get("id").asString(),
                NodeLabel.requireLabel(row.get("label").asString()),
                properties,
                listings,
                ties);
    }

    static StoredRelation toRelation(Record row) {
        Map<String, Object> properties = row.get(PROPERTIES).asMap();
        return new StoredRelation(
                String.valueOf(properties.get(ID)),
                RelationType.requireType(row.get("type").asString()),
                row.get("from").asString(),
                row.get("to").asString(),
                properties);
    }
}
