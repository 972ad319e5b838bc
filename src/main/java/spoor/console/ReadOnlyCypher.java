package spoor.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.stereotype.Service;
import spoor.console.judge.CypherScreen;
import spoor.console.judge.PlanCheck;
import spoor.console.judge.Screened;
import spoor.console.rows.NodeIds;
import spoor.console.rows.RowWriter;
import spoor.model.BadInput;
import spoor.model.SpoorException;
import spoor.store.read.StoreReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs a statement that only reads, for anybody. In layers, each of which holds alone as far as it can: the
 * {@link CypherScreen}, the database's own plan ({@link PlanCheck}), a read transaction that is always rolled back, a
 * time limit of the database and one of ours ({@link CypherRunner}), and limits of the answer. Safe for use by any
 * thread.
 */
@Service
public class ReadOnlyCypher {

    /** Fixes the language that the screen has judged, whatever the server's default is. */
    private static final String LANGUAGE = "CYPHER 5\n";

    /** On one line, so that places in the server's messages are one line further down. */
    static final String EXPLAIN = "CYPHER 5 EXPLAIN\n";

    private final CypherRunner runner;
    private final StoreReader store;
    private final ConsoleSettings settings;
    private final CypherAudit audit;
    private final JsonMapper json;

    ReadOnlyCypher(
            CypherRunner runner, StoreReader store, ConsoleSettings settings, CypherAudit audit, JsonMapper json) {
        this.audit = audit;
        this.runner = runner;
        this.store = store;
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
        audit.around(question, () -> runScreened(question, rows));
    }

    /** The same where nobody has asked: it is no act of anybody, and the audit is not told. */
    public void rehearse(CypherQuestion question, CypherRows rows) throws IOException {
        runScreened(question, rows);
    }

    private CypherAudit.Outcome runScreened(CypherQuestion question, CypherRows rows) throws IOException {
        requireRows(question.limit());
        long timeoutMillis = timeoutMillis(question);
        Screened screened = screen(question);
        CypherRunner.Job job = new CypherRunner.Job(
                question.client(),
                question.query(),
                CypherQueue.Kind.RUN,
                timeoutMillis,
                screened.batch(),
                question.bookmarks());
        AnswerLimits limits = new AnswerLimits(question.limit(), settings);
        runner.run(job, rows, (transaction, watch) -> stream(transaction, question, screened, rows, watch, limits));
        return limits.outcome();
    }

    /** What the screen has learnt about it; whatever the statement asks for has a value. */
    static Screened screen(CypherQuestion question) {
        Screened screened = CypherScreen.require(question.query(), question.parameters());
        CypherFault.requireValues(screened.parameters(), question.parameters());
        return screened;
    }

    /** Rows that a statement may ask for. */
    public int mostRows() {
        return settings.mostRows();
    }

    /** A state of the store that is no older than what any statement run until now has seen. */
    public List<String> bookmarks() {
        return List.of(store.currentVersion().bookmark().split(" ", -1));
    }

    /** Has the database plan the statement, and starts it, without private nodes, if it only reads. */
    static Result begin(Transaction transaction, CypherQuestion question, Screened screened, ConsoleSettings settings) {
        ResultSummary explained = explain(transaction, question.query(), question);
        CostGate.require(explained.plan(), question, settings);
        if (!screened.statement().equals(question.query())) {
            explain(transaction, screened.statement(), question);
        }
        return transaction.run(LANGUAGE + screened.statement(), question.parameters());
    }

    private static ResultSummary explain(Transaction transaction, String statement, CypherQuestion question) {
        try {
            ResultSummary explained =
                    transaction.run(EXPLAIN + statement, question.parameters()).consume();
            PlanCheck.require(explained);
            return explained;
        } catch (DatabaseException e) {
            throw CypherFault.ofPlan(e);
        }
    }

    private void stream(
            Transaction transaction,
            CypherQuestion question,
            Screened screened,
            CypherRows rows,
            CypherWatch watch,
            AnswerLimits limits)
            throws IOException {
        Notice.Unfinished unfinished = new Notice.Unfinished(transaction);
        Result result = begin(transaction, question, screened, settings);
        NodeIds ids = new NodeIds(transaction);
        RowWriter writer = RowWriter.of(rows.form(), ids, json);
        List<String> columns = result.keys();
        watch.send(() -> rows.columns(columns));
        while (limits.isOpen() && hasNext(result, limits, watch)) {
            if (limits.isFull()) {
                break;
            }
            String row = limits.toText(result.next(), ids, writer);
            if (limits.isOpen()) {
                watch.send(() -> rows.row(row));
            }
        }
        CypherRows.CypherSummary summary = limits.summary(summaryOf(result, limits, watch, unfinished));
        watch.send(() -> rows.end(summary));
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

    /** What was not whole before is still told where the time that ran out has ended the transaction. */
    private static Map<String, Object> summaryOf(
            Result result, AnswerLimits limits, CypherWatch watch, Notice.Unfinished unfinished) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("rows", limits.rows());
        summary.put("elapsedMs", watch.elapsedMillis());
        List<Notice> notices = new ArrayList<>();
        if (limits.isCutByTime()) {
            notices.addAll(Notice.Unfinished.notices(unfinished.listBefore()));
        } else {
            ResultSummary end = result.consume();
            summary.put("counters", Notice.countersOf(end));
            notices.addAll(Notice.Unfinished.notices(unfinished.list()));
            notices.addAll(Notice.listOf(end));
        }
        summary.put("notifications", notices);
        return summary;
    }

    private void requireRows(int limit) {
        if (limit < 1 || limit > settings.mostRows()) {
            throw new BadInput("limit.range", "'limit' must be 1 to %d, not %d.", settings.mostRows(), limit);
        }
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
