package spoor.console;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.SpoorException;
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
        try (CypherWatch watch = new CypherWatch(timeoutMillis, rows)) {
            runWatched(question, timeoutMillis, hasLargeRows ? SMALL_BATCH : USUAL_BATCH, watch);
        } finally {
            queue.leave();
        }
    }

    private void runWatched(CypherQuestion question, long timeoutMillis, int batch, CypherWatch watch)
            throws IOException {
        SessionConfig config = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withFetchSize(batch)
                .build();
        TransactionConfig limits = TransactionConfig.builder()
                .withTimeout(Duration.ofMillis(timeoutMillis))
                .withMetadata(Map.of("app", "spoor-console"))
                .build();
        try (Session session = driver.session(config)) {
            try (Transaction transaction = session.beginTransaction(limits)) {
                PlanCheck.require(explain(transaction, question));
                stream(transaction, question, watch);
                transaction.rollback();
            }
        } catch (RuntimeException e) {
            watch.throwIfGone();
            throw watch.isOverdue() ? CypherFault.overdue() : CypherFault.of(e);
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
