package spoor.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.stereotype.Service;
import spoor.console.judge.CypherScreen;
import spoor.console.judge.PlanCheck;
import spoor.console.judge.Screened;
import spoor.model.Busy;
import spoor.model.SpoorException;
import spoor.model.Unavailable;

/**
 * Says whether a statement would run and how, without running it: for whoever is still writing it. What the screen
 * refuses never reaches the database, so that most half-written statements cost microseconds. Safe for use by any
 * thread.
 */
@Service
public class CypherExplain {

    private final CypherRunner runner;
    private final ConsoleSettings settings;
    private final CypherAudit audit;

    CypherExplain(CypherRunner runner, ConsoleSettings settings, CypherAudit audit) {
        this.audit = audit;
        this.runner = runner;
        this.settings = settings;
    }

    /**
     * Explains; what is wrong with the statement is in the answer.
     *
     * @param listener throws if nobody waits for the answer any more
     * @throws IOException if nobody does
     */
    public Explanation explain(CypherQuestion question, CypherListener listener) throws IOException {
        long begin = System.nanoTime();
        Explanation explanation = judge(question, listener);
        String verdict = explanation.errors().isEmpty()
                ? "explained"
                : explanation.errors().getFirst().code();
        audit.explained(question, verdict, begin);
        return explanation;
    }

    private Explanation judge(CypherQuestion question, CypherListener listener) throws IOException {
        Screened screened;
        try {
            screened = CypherScreen.require(question.query(), question.parameters());
        } catch (SpoorException e) {
            return wrong(question, e, List.of());
        }
        try {
            return ask(question, screened, listener);
        } catch (Busy | Unavailable _) {
            return unasked(screened);
        } catch (SpoorException e) {
            return wrong(question, e, screened.parameters());
        }
    }

    private Explanation ask(CypherQuestion question, Screened screened, CypherListener listener) throws IOException {
        List<Explanation> answer = new ArrayList<>();
        CypherRunner.Job job = new CypherRunner.Job(
                question.client(),
                question.query(),
                CypherQueue.Kind.EXPLAIN,
                settings.explainTimeout().toMillis(),
                1,
                List.of());
        runner.run(job, listener, (transaction, watch) -> answer.add(plan(transaction, question, screened)));
        return answer.getFirst();
    }

    private Explanation plan(Transaction transaction, CypherQuestion question, Screened screened) {
        List<String> columns;
        ResultSummary summary;
        try {
            Result result = transaction.run(ReadOnlyCypher.EXPLAIN + question.query(), question.parameters());
            columns = result.keys();
            summary = result.consume();
        } catch (DatabaseException e) {
            throw CypherFault.ofPlan(e);
        }
        PlanCheck.require(summary);
        return new Explanation(
                true,
                List.of(),
                warnings(summary),
                Explanation.Plan.of(summary.plan()),
                columns,
                screened.parameters());
    }

    private List<Notice> warnings(ResultSummary summary) {
        List<Notice> warnings = new ArrayList<>(Notice.listOf(summary));
        CostGate.Costly costly = CostGate.find(summary.plan(), settings.costlyRows());
        if (costly != null) {
            warnings.addFirst(new Notice(costly.sentence(), "cypher.estimate", null, null));
        }
        return warnings;
    }

    /** The screen has nothing against it, and nobody else was asked. */
    private static Explanation unasked(Screened screened) {
        Notice notice = new Notice(
                "Not checked by the database, which is busy or away; it is checked when it runs.",
                "cypher.unchecked",
                null,
                null);
        return new Explanation(true, List.of(), List.of(notice), null, List.of(), screened.parameters());
    }

    private static Explanation wrong(CypherQuestion question, SpoorException e, List<String> parameters) {
        Map<String, Object> details = e.details();
        Integer line = number(details.get("line"));
        Integer column = number(details.get("column"));
        Integer length = number(details.get("length"));
        if (line != null && column != null && (length == null || length == 0)) {
            length = StatementWords.lengthAt(question.query(), line, column);
        }
        Explanation.Fault fault = new Explanation.Fault(String.valueOf(e.getMessage()), e.code(), line, column, length);
        return new Explanation(false, List.of(fault), List.of(), null, List.of(), parameters);
    }

    private static @Nullable Integer number(@Nullable Object detail) {
        return detail instanceof Integer number ? number : null;
    }
}
