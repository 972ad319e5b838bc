package spoor.identity.match;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.StoreState;
import spoor.store.UnfinishedDatasets;

/** Reads of the graph for matching: {@code cypher/queries/identity/<name>.cypher}, without datasets that are not complete. */
@Component
class IdentityReads {

    private static final SessionConfig READ = SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(2_000)
            .build();
    private static final TransactionConfig SHORT =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(30)).build();
    /** The database's own default would end the reading of a large graph. */
    private static final TransactionConfig NO_TIMEOUT =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();

    private final Driver driver;
    private final StoreState state;

    IdentityReads(Driver driver, StoreState state) {
        this.driver = driver;
        this.state = state;
    }

    /** All rows of a short read. */
    List<Record> list(String name, Map<String, ? extends @Nullable Object> parameters) {
        try (StoreState.Read _ = state.read();
                Session session = driver.session(READ);
                Transaction transaction = session.beginTransaction(SHORT)) {
            return run(transaction, name, parameters).list();
        }
    }

    /** Between two steps of long work: those who wait for an answer come first. */
    void letOthersGoFirst() {
        try {
            state.letReadsGoFirst();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Hands over the rows of a long read one by one. */
    void stream(String name, Map<String, ? extends @Nullable Object> parameters, Consumer<Record> rows) {
        try (Session session = driver.session(READ);
                Transaction transaction = session.beginTransaction(NO_TIMEOUT)) {
            run(transaction, name, parameters).forEachRemaining(rows);
            transaction.commit();
        }
    }

    private static org.neo4j.driver.Result run(
            Transaction transaction, String name, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, Object> bound = new HashMap<>(parameters);
        bound.put("hidden", UnfinishedDatasets.ids(transaction));
        return transaction.run(CypherFiles.getStatement("queries/identity/" + name), bound);
    }
}
