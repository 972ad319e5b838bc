package spoor.console;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import spoor.console.judge.PlanCheck;
import spoor.model.LimitReached;

/**
 * Looks for the step of a plan at which the database expects most rows. What is costly needs the asker's consent; what
 * would take for ever is refused. Estimates err, so this spares people a wait; it guards nothing.
 */
final class CostGate {

    /** {@code -[:OWNS*]->}, {@code -[*2..]-} and {@code (…){1, *}}. */
    private static final Pattern UNBOUNDED = Pattern.compile("\\*(\\d+\\.\\.)?\\]|\\{\\d*, \\*\\}");

    /** The planner reckons with few hops where none are written; hubs make more of them. */
    private static final double ENDLESS_FACTOR = 1_000;

    /** As good as without end, whatever the graph's size: what is expected says nothing about all ways of any length. */
    private static final double ENDLESS = 1e10;

    /**
     * The step that stands out.
     *
     * @param rows that the database expects there
     */
    record Costly(String operator, String details, double rows) {

        String sentence() {
            String where = details.isEmpty() ? operator : operator + " (" + details + ")";
            String what = isEndless()
                    ? "The step %s follows relations without an upper bound, in all ways that there are; that few rows come out"
                            + " of it says nothing about its time."
                    : "The database expects about " + inWords(rows) + " rows at the step %s.";
            return what.formatted(where) + " " + advice();
        }

        double weight() {
            return isEndless() ? Math.max(ENDLESS, rows * ENDLESS_FACTOR) : rows;
        }

        private boolean isEndless() {
            return followsHops()
                    && !operator.contains("Pruning")
                    && UNBOUNDED.matcher(details).find();
        }

        private boolean followsHops() {
            return operator.contains("VarLength") || operator.contains("Repeat");
        }

        private String advice() {
            if (operator.equals("CartesianProduct")) {
                return "Two patterns are combined each with each; connect them by a relation or a WHERE.";
            }
            if (followsHops()) {
                return isEndless()
                        ? "Write how many hops there may be at most, such as *1..4 or {1,4}."
                        : "Allow fewer hops, name the relation types and the direction, or start from fewer nodes.";
            }
            return "Start from fewer nodes, or filter earlier.";
        }
    }

    private static final int LONGEST = 160;

    private CostGate() {}

    /**
     * Lets a plan through that is not costly, or costly with consent.
     *
     * @throws LimitReached otherwise; its detail {@code overridable} says whether consent would help
     */
    static void require(Plan plan, CypherQuestion question, ConsoleSettings settings) {
        Costly costly = find(plan, settings.costlyRows());
        if (costly == null || (question.allowCostly() && costly.rows <= settings.mostCostlyRows())) {
            return;
        }
        boolean overridable = costly.rows <= settings.mostCostlyRows();
        throw new LimitReached(
                        "cypher.estimate",
                        "%s %s",
                        costly.sentence(),
                        overridable
                                ? "Or run it nevertheless, with 'allowCostly': its time and rows stay limited."
                                : "This is too much, also with 'allowCostly'.")
                .with("estimatedRows", costly.rows)
                .with("overridable", overridable);
    }

    /** The step with most rows, if they are more than this. */
    static @Nullable Costly find(Plan plan, double most) {
        Costly worst = null;
        Deque<Plan> open = new ArrayDeque<>();
        open.push(plan);
        while (!open.isEmpty()) {
            Plan step = open.pop();
            double rows = number(step.arguments().get("EstimatedRows"));
            Costly costly = new Costly(PlanCheck.nameOf(step.operatorType()), detailsOf(step), rows);
            if (costly.weight() > (worst == null ? most : worst.weight())) {
                worst = costly;
            }
            step.children().forEach(open::push);
        }
        return worst;
    }

    private static double number(@Nullable Value value) {
        return value == null || value.isNull() ? 0 : value.asDouble();
    }

    private static String detailsOf(Plan step) {
        Value details = step.arguments().get("Details");
        String text = details == null || details.isNull() ? "" : details.asString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String inWords(double rows) {
        return rows < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) rows)
                : "10^" + (int) Math.floor(Math.log10(rows));
    }
}
