package spoor.store;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/** Short reads, each a transaction of its own. */
public final class StoreReads {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private static final TransactionConfig SHORT =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(15)).build();

    private StoreReads() {}

    /**
     * All rows of a statement that knows as {@code $hidden} the datasets which are not complete. A database that is away is told at
     * once instead of being waited for, and one that is slow is given up.
     *
     * @param statement below {@code cypher}, such as {@code queries/search/lookup}
     */
    public static List<Record> listShown(
            Driver driver, StoreState state, String statement, Map<String, ? extends @Nullable Object> parameters) {
        Map<String, @Nullable Object> bound = new LinkedHashMap<>(parameters);
        try (StoreState.Read _ = state.read();
                Session session = driver.session(READ);
                Transaction transaction = session.beginTransaction(SHORT)) {
            bound.put("hidden", UnfinishedDatasets.ids(transaction));
            return transaction.run(CypherFiles.getStatement(statement), bound).list();
        }
    }

    /**
     * All rows of a statement, tried again if the database was busy with something else.
     *
     * @param statement below {@code cypher}, such as {@code queries/lists/list}
     */
    public static List<Record> list(Driver driver, String statement, Map<String, Object> parameters) {
        String cypher = CypherFiles.getStatement(statement);
        try (Session session = driver.session(READ)) {
            return session.executeRead(
                    transaction -> transaction.run(cypher, parameters).list());
        }
    }
}
