package spoor.backup;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;
import spoor.backup.file.BackupManifest.AppliedSchema;
import spoor.backup.file.BackupWriter;
import spoor.backup.file.NodeLine;
import spoor.backup.file.RelationLine;
import spoor.store.CypherFiles;
import spoor.store.StoreVersion;

/** Writes all that the store holds to a backup, in one transaction that only reads. Safe for use by any thread. */
@Component
final class StoreDump {

    private static final SessionConfig READ = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(5_000)
            .build();
    private static final TransactionConfig NO_TIMEOUT =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();

    private final Driver driver;

    StoreDump(Driver driver) {
        this.driver = driver;
    }

    /**
     * What was written.
     *
     * @param version the one state of the store that it shows
     * @param schema the files that set it up
     */
    record Dumped(StoreVersion version, List<AppliedSchema> schema, long nodes, long relations) {}

    /**
     * Writes nodes and relations. Neo4j's transactions see what others commit meanwhile, so the version of the store is
     * looked at before and after.
     *
     * @return empty if something was committed in between: what was written then mixes two states
     */
    Optional<Dumped> write(BackupWriter into) {
        try (Session session = driver.session(READ)) {
            StoreVersion before = StoreVersion.look(session);
            Dumped dumped = dump(session, into);
            boolean steady = before.equals(dumped.version()) && before.equals(StoreVersion.look(session));
            return steady ? Optional.of(dumped) : Optional.empty();
        }
    }

    private static Dumped dump(Session session, BackupWriter into) {
        long nodes = 0;
        long relations = 0;
        List<AppliedSchema> schema;
        try (Transaction transaction = session.beginTransaction(NO_TIMEOUT)) {
            schema = transaction
                    .run(CypherFiles.getStatement("queries/store/applied-schema"))
                    .list(StoreDump::schema);
            for (var rows = transaction.run(cypher("nodes")); rows.hasNext(); nodes++) {
                into.add(node(rows.next()));
            }
            for (var rows = transaction.run(cypher("relations")); rows.hasNext(); relations++) {
                into.add(relation(rows.next()));
            }
            transaction.commit();
        }
        return new Dumped(StoreVersion.of(session), schema, nodes, relations);
    }

    private static AppliedSchema schema(Record row) {
        return new AppliedSchema(
                row.get("version").asInt(),
                row.get("name").asString(),
                row.get("checksum").asString());
    }

    private static NodeLine node(Record row) {
        return new NodeLine(
                NodeNumber.of(row.get("id").asString()),
                row.get("labels").asList(Value::asString),
                row.get("properties").asMap());
    }

    private static RelationLine relation(Record row) {
        return new RelationLine(
                row.get("type").asString(),
                NodeNumber.of(row.get("from").asString()),
                NodeNumber.of(row.get("to").asString()),
                row.get("properties").asMap());
    }

    private static String cypher(String name) {
        return CypherFiles.getStatement("queries/backup/" + name);
    }
}
