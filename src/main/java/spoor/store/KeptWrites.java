package spoor.store;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.stereotype.Component;

/** Writes what no trace reads, and tells {@link WriteLog} so. Safe for use by any thread. */
@Component
public final class KeptWrites {

    private final Driver driver;
    private final WriteLog log;

    KeptWrites(Driver driver, WriteLog log) {
        this.driver = driver;
        this.log = log;
    }

    private record Written(List<Record> rows, ResultSummary summary) {}

    /**
     * Runs a statement in a transaction of its own.
     *
     * @param file as {@link CypherFiles} names it
     */
    public List<Record> write(String file, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            Written written = session.executeWrite(transaction -> write(transaction, file, parameters));
            log.kept(session, written.summary());
            return written.rows();
        }
    }

    private static Written write(TransactionContext transaction, String file, Map<String, Object> parameters) {
        Result result = transaction.run(CypherFiles.getStatement(file), parameters);
        return new Written(result.list(), result.consume());
    }
}
