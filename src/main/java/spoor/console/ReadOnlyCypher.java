package spoor.console;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.summary.ResultSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.SpoorException;
import spoor.store.CypherFiles;
import spoor.store.StoreState;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a statement that only reads, for anybody. In layers, each of which holds alone as far as it can: the
 * {@link CypherScreen}, the database's own plan ({@link PlanCheck}), a read transaction that is always rolled back, a
 * time limit of the database and one of ours, and limits of the answer. Safe for use by any thread; the caller's
 * thread does the work.
 */
@Service
public class ReadOnlyCypher {

    /** Fixes the language that the screen has judged, whatever the server's default is. */
    private static final String LANGUAGE = "CYPHER 5\n";

    private static final String EXPLAIN = "CYPHER 5 EXPLAIN\n";

    /** Rows of any size are fetched a few at a time: the driver holds a whole batch in memory. */
    private static final int SMALL_BATCH = 10;

    private static final int USUAL_BATCH = 500;

    /** Beyond a statement's own time, for the database to end it. */
    private static final long PATIENCE_MILLIS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReadOnlyCypher.class);

    private final Driver driver;
    private final StoreState state;
    private final CypherQueue queue;
    private final ConsoleSettings settings;
    private final JsonMapper json;

    ReadOnlyCypher(Driver driver, StoreState state, CypherQueue queue, ConsoleSettings settings, JsonMapper json) {
        this.driver = driver;
        this.state = state;
        this.queue = queue;
        this.settings = settings;
        this.json = json;
    }

    /**
     * Runs the statement and hands its rows over as they come.
     *
     * @throws SpoorException if it was refused, is wrong or took too long; rows may have been handed over before
     * @throws IOException if the rows found no taker; the statement was then cancelled
     */
    public void run(CypherQuestion question, CypherRows rows) throws IOException {
        long timeoutMillis = timeoutMillis(question);
        boolean hasLargeRows = CypherScreen.require(question.query());
        state.requireReady();
        queue.enter();
        Running running = new Running(question, timeoutMillis, hasLargeRows ? SMALL_BATCH : USUAL_BATCH);
        try (CypherWatch watch = new CypherWatch(timeoutMillis, rows, running::terminate)) {
            await(running, watch, timeoutMillis);
        }
    }

    /** A call that the database never answers holds its own thread and its place in the queue, but not the request. */
    private void await(Running running, CypherWatch watch, long timeoutMillis) throws IOException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            try {
                running.run(watch);
            } finally {
                queue.leave();
            }
            return null;
        });
        Thread.ofVirtual().name("cypher").start(task);
        try {
            task.get(timeoutMillis + PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            watch.throwIfGone();
            if (e.getCause() instanceof RuntimeException fault) {
                throw faultOf(fault, watch);
            }
            throw new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw CypherFault.overdue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static RuntimeException faultOf(RuntimeException fault, CypherWatch watch) {
        return watch.isOverdue() ? CypherFault.overdue() : CypherFault.of(fault);
    }

    /** One statement under way. */
    private final class Running {

        private final CypherQuestion question;
        private final SessionConfig session;
        private final TransactionConfig limits;
        private final String request = UUID.randomUUID().toString();

        Running(CypherQuestion question, long timeoutMillis, int batch) {
            this.question = question;
            this.session = SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .withFetchSize(batch)
                    .build();
            this.limits = TransactionConfig.builder()
                    .withTimeout(Duration.ofMillis(timeoutMillis))
                    .withMetadata(Map.of("app", "spoor-console", "request", request))
                    .build();
        }

        void run(CypherWatch watch) throws IOException {
            try (Session open = driver.session(session);
                    Transaction transaction = open.beginTransaction(limits)) {
                PlanCheck.require(explain(transaction, question));
                stream(transaction, question, watch);
                transaction.rollback();
            }
        }

        /** Closing the session would wait for the statement; the database ends it when told on another connection. */
        void terminate() {
            try (Session other = driver.session()) {
                other.run(CypherFiles.getStatement("queries/console/terminate"), Map.of("request", request))
                        .consume();
            } catch (RuntimeException e) {
                LOG.warn("A statement of the console could not be ended: {}", e.getMessage());
            }
        }
    }

    private static ResultSummary explain(Transaction transaction, CypherQuestion question) {
        return transaction
                .run(EXPLAIN + question.query(), question.parameters())
                .consume();
    }

    private void stream(Transaction transaction, CypherQuestion question, CypherWatch watch) throws IOException {
        Result result = transaction.run(LANGUAGE + question.query(), question.parameters());
        AnswerLimits limits = new AnswerLimits(question.limit());
        NodeIds ids = new NodeIds(transaction);
        watch.columns(result.keys());
        while (limits.isOpen() && hasNext(result, limits, watch)) {
            if (limits.isFull()) {
                break;
            }
            String row = limits.toJson(result.next(), ids, json);
            if (limits.isOpen()) {
                watch.row(row);
            }
        }
        watch.end(limits.summary(summaryOf(result, limits, watch)));
    }

    /** Time that runs out after rows have come cuts the answer; before, it is an error. */
    private static boolean hasNext(Result result, AnswerLimits limits, CypherWatch watch) {
        try {
            return result.hasNext();
        } catch (RuntimeException e) {
            if (limits.rows() > 0 && !watch.isGone() && (watch.isOverdue() || CypherFault.isTimeout(e))) {
                limits.cutByTime();
                return false;
            }
            throw e;
        }
    }

    private static Map<String, Object> summaryOf(Result result, AnswerLimits limits, CypherWatch watch) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("rows", limits.rows());
        summary.put("elapsedMs", watch.elapsedMillis());
        if (!limits.isCut()) {
            List<String> notes = result.consume().gqlStatusObjects().stream()
                    .filter(status -> status.gqlStatus().startsWith("01")
                            || status.gqlStatus().startsWith("03"))
                    .map(status -> status.statusDescription())
                    .toList();
            summary.put("notes", notes);
        }
        return summary;
    }

    private long timeoutMillis(CypherQuestion question) {
        if (question.timeout() == null) {
            return settings.timeout().toMillis();
        }
        long millis = question.timeout().toMillis();
        if (millis < 1 || millis > settings.mostTimeout().toMillis()) {
            throw new BadInput(
                    "timeout.range",
                    "'timeoutSeconds' must be 1 to %d.",
                    settings.mostTimeout().toSeconds());
        }
        return millis;
    }
}
