package spoor.ingest.write;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import spoor.store.CypherFiles;

/** Goes through what a dataset has in the store, row by row, since it can hold millions. */
record DatasetRows(Driver driver) {

    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    /** @param statement below {@code queries/imports}; takes {@code $dataset} */
    void forEach(String statement, String dataset, Consumer<Record> rows) {
        String cypher = CypherFiles.getStatement("queries/imports/" + statement);
        try (Session session = driver.session(READ);
                Transaction transaction = session.beginTransaction(PATIENT)) {
            transaction.run(cypher, Map.of("dataset", dataset)).forEachRemaining(rows);
            transaction.commit();
        }
    }
}
