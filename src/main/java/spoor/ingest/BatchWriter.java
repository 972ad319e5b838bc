package spoor.ingest;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import spoor.store.CypherFiles;

/** Runs the statements of {@code cypher/queries/ingest/} for one dataset, in batches. Not for several threads. */
final class BatchWriter implements AutoCloseable {

    private static final int BATCH = 2_000;
    private static final TransactionConfig PATIENT =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(30)).build();

    private final Session session;
    private final String dataset;
    private final LongConsumer progress;
    private long done;

    /**
     * @param progress told after each batch how many rows are written in all
     */
    BatchWriter(Driver driver, String dataset, LongConsumer progress) {
        this.session = driver.session();
        this.dataset = dataset;
        this.progress = progress;
    }

    /** Writes all rows. A batch that fails for a passing reason is repeated, which merging makes harmless. */
    void write(String statement, List<Map<String, Object>> rows) {
        for (int begin = 0; begin < rows.size(); begin += BATCH) {
            List<Map<String, Object>> batch = rows.subList(begin, Math.min(begin + BATCH, rows.size()));
            int written = run(statement, Map.of("rows", batch));
            if (written != batch.size()) {
                throw new IllegalStateException(
                        "ingest/%s wrote %d of %d rows".formatted(statement, written, batch.size()));
            }
            done += written;
            progress.accept(done);
        }
    }

    /** Runs one statement in a transaction of its own; the number in its column {@code written}. */
    int run(String statement, Map<String, Object> parameters) {
        String cypher = CypherFiles.getStatement("queries/ingest/" + statement);
        return session.executeWrite(
                transaction -> transaction
                        .run(cypher, withDataset(parameters))
                        .single()
                        .get("written")
                        .asInt(),
                PATIENT);
    }

    /** For a statement that commits in batches by itself. */
    void runAlone(String statement, Map<String, Object> parameters) {
        session.run(CypherFiles.getStatement("queries/ingest/" + statement), withDataset(parameters), PATIENT)
                .consume();
    }

    private Map<String, Object> withDataset(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("dataset", dataset);
        return all;
    }

    @Override
    public void close() {
        session.close();
    }
}
