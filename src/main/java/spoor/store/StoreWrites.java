package spoor.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.store.pause.WritePause;

/**
 * The one way in which anything is written to the store: in a transaction of its own, in somebody's name, and told to
 * {@link WriteLog} right after it. Only what sets the database up, and repositories of what no trace reads, go by it.
 * Safe for use by any thread.
 */
@Component
public final class StoreWrites {

    private static final Logger LOG = LoggerFactory.getLogger(StoreWrites.class);

    private final Driver driver;
    private final WriteLog log;
    private final WritePause pause;

    StoreWrites(Driver driver, WriteLog log, WritePause pause) {
        this.driver = driver;
        this.log = log;
        this.pause = pause;
    }

    /**
     * Writes what no trace reads.
     *
     * @param file as {@link CypherFiles} names it
     */
    public List<Record> keep(Actor actor, String file, Map<String, Object> parameters) {
        return write(actor, WritePause.SHORT, TransactionConfig.empty(), transaction -> {
            List<Record> rows =
                    transaction.run(CypherFiles.getStatement(file), parameters).list();
            return new Written<>(rows, StoreChanges.NONE);
        });
    }

    /** The same with a time limit of its own, for what takes longer than queries may. */
    public <T> T write(Actor actor, Duration longest, Function<TransactionContext, Written<T>> work) {
        return write(
                actor, longest, TransactionConfig.builder().withTimeout(longest).build(), work);
    }

    /** @param patience how long it may wait for a pause of all writing to end */
    private <T> T write(
            Actor actor, Duration patience, TransactionConfig limits, Function<TransactionContext, Written<T>> work) {
        try (WritePause.Inside _ = pause.enter(patience);
                Session session = driver.session();
                CommitWindow window = new CommitWindow(log)) {
            Written<T> written = session.executeWrite(window.before(work), limits);
            if (window.wrote()) {
                log.committed(session, written.touched());
                LOG.debug(
                        "{} wrote; traces read {} things of it.",
                        actor.name(),
                        written.touched().size());
            }
            return written.value();
        }
    }

    /** The time from a commit to its telling; a transaction may be tried several times. */
    private static final class CommitWindow implements AutoCloseable {

        private final WriteLog log;
        private boolean wrote;
        private boolean open;

        CommitWindow(WriteLog log) {
            this.log = log;
        }

        <T> TransactionCallback<T> before(Function<TransactionContext, T> work) {
            return transaction -> {
                close();
                Counted counted = new Counted(transaction);
                T result = work.apply(counted);
                wrote = counted.wrote();
                log.beginCommit();
                open = true;
                return result;
            };
        }

        /** Whether the transaction that was committed wrote anything. */
        boolean wrote() {
            return wrote;
        }

        @Override
        public void close() {
            if (open) {
                open = false;
                log.endCommit();
            }
        }
    }

    /**
     * A transaction that is known to have written or not once its work is done. One that wrote nothing takes no number of its
     * own: what is read after it is somebody else's, whose commit would pass for it.
     */
    private record Counted(TransactionContext transaction, List<Result> results) implements TransactionContext {

        Counted(TransactionContext transaction) {
            this(transaction, new ArrayList<>());
        }

        boolean wrote() {
            return results.stream()
                    .anyMatch(result -> result.consume().counters().containsUpdates());
        }

        private Result noted(Result result) {
            results.add(result);
            return result;
        }

        @Override
        public Result run(String query, Value parameters) {
            return noted(transaction.run(query, parameters));
        }

        @Override
        public Result run(String query, Map<String, Object> parameters) {
            return noted(transaction.run(query, parameters));
        }

        @Override
        public Result run(String query, Record parameters) {
            return noted(transaction.run(query, parameters));
        }

        @Override
        public Result run(String query) {
            return noted(transaction.run(query));
        }

        @Override
        public Result run(Query query) {
            return noted(transaction.run(query));
        }
    }
}
