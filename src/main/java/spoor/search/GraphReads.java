package spoor.search;

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
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.StoreState;
import spoor.store.UnfinishedDatasets;

/** Short reads of the graph. A database that is away is told at once instead of being waited for. */
@Component
class GraphReads {

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final TransactionConfig SHORT =
            TransactionConfig.builder().withTimeout(Duration.ofSeconds(15)).build();

    private final Driver driver;
    private final StoreState state;

    GraphReads(Driver driver, StoreState state) {
        this.driver = driver;
        this.state = state;
    }

    /**
     * The rows of {@code cypher/queries/search/<name>.cypher}, whose {@code $hidden} are the datasets that are not
     * complete.
     */
    List<Record> list(String name, Map<String, @Nullable Object> parameters) {
        Map<String, Object> bound = new LinkedHashMap<>(parameters);
        try (StoreState.Read _ = state.read();
                Session session = driver.session(READ);
                Transaction transaction = session.beginTransaction(SHORT)) {
            bound.put("hidden", UnfinishedDatasets.ids(transaction));
            return transaction
                    .run(CypherFiles.getStatement("queries/search/" + name), bound)
                    .list();
        }
    }
}
