package spoor.trace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.graph.CancelSignal;
import spoor.model.LimitReached;
import spoor.store.CypherFiles;
import spoor.threads.Threads;

/** Reads that end with their time, or when nobody waits for them any more. Safe for use by any thread. */
@Component
final class LimitedReads {

    private static final Logger LOG = LoggerFactory.getLogger(LimitedReads.class);
    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final Driver driver;
    private final Threads threads;

    LimitedReads(Driver driver, Threads threads) {
        this.driver = driver;
        this.threads = threads;
    }

    /**
     * How long reads may go on.
     *
     * @param deadlineNanos by {@link System#nanoTime}
     */
    record Limits(long deadlineNanos, CancelSignal cancel) {

        boolean areOver() {
            return cancel.isCancelled() || leftMillis() <= 0;
        }

        long leftMillis() {
            return TimeUnit.NANOSECONDS.toMillis(deadlineNanos - System.nanoTime());
        }
    }

    /** All rows of a statement in a file. */
    List<Record> list(String file, Map<String, Object> parameters, Limits limits) {
        return listStatement(CypherFiles.getStatement(file), parameters, limits);
    }

    /**
     * All rows of a statement.
     *
     * @throws LimitReached if the limits ended it
     */
    List<Record> listStatement(String cypher, Map<String, Object> parameters, Limits limits) {
        String request = UUID.randomUUID().toString();
        TransactionConfig config = TransactionConfig.builder()
                .withTimeout(Duration.ofMillis(Math.max(1, limits.leftMillis())))
                .withMetadata(Map.of("app", "spoor-trace", "request", request))
                .build();
        AtomicBoolean ended = new AtomicBoolean();
        Future<?> looking = threads.every(LOOK_EVERY, "trace-watch", () -> {
            if (limits.areOver() && ended.compareAndSet(false, true)) {
                terminate(request);
            }
        });
        try (Session session = driver.session(READ);
                Transaction transaction = session.beginTransaction(config)) {
            List<Record> rows = transaction.run(cypher, parameters).list();
            transaction.commit();
            return rows;
        } catch (Neo4jException e) {
            if (limits.areOver()) {
                throw new LimitReached("trace.time", "The database did not answer in time; ask for less.");
            }
            throw e;
        } finally {
            looking.cancel(false);
        }
    }

    /** Closing the session would wait for the statement; the database ends it when told on another connection. */
    private void terminate(String request) {
        try (Session other = driver.session()) {
            other.run(CypherFiles.getStatement("queries/console/terminate"), Map.of("request", request))
                    .consume();
        } catch (Neo4jException e) {
            LOG.warn("A trace could not be ended: {}", e.getMessage());
        }
    }
}
