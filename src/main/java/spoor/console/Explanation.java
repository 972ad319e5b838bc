package spoor.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What can be said of a statement without running it.
 *
 * @param valid nothing speaks against it; where the database could not be asked, a warning says so
 * @param plan null if it is wrong or the database could not be asked
 * @param parameters names that it uses, without {@code $}
 */
public record Explanation(
        boolean valid,
        List<Fault> errors,
        List<Notice> warnings,
        @Nullable Plan plan,
        List<String> columns,
        List<String> parameters) {

    /**
     * Why it would not run.
     *
     * @param line from 1; null where there is no place
     * @param column from 1; null where there is no place
     * @param length characters of the word at that place; null where there is no place
     */
    public record Fault(
            String message,
            String code,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable Integer length) {}

    /**
     * A step of the database's plan.
     *
     * @param estimatedRows null where the database does not say
     * @param details what it does, in the database's words
     */
    public record Plan(
            String operator,
            @Nullable Double estimatedRows,
            String details,
            List<String> identifiers,
            List<Plan> children) {

        static Plan of(org.neo4j.driver.summary.Plan plan) {
            Map<String, Value> arguments = plan.arguments();
            Value rows = arguments.get("EstimatedRows");
            Value details = arguments.get("Details");
            List<Plan> children = new ArrayList<>();
            plan.children().forEach(child -> children.add(of(child)));
            return new Plan(
                    plan.operatorType().replaceFirst("@.*$", ""),
                    rows == null || rows.isNull() ? null : rows.asDouble(),
                    details == null || details.isNull() ? "" : details.asString(),
                    plan.identifiers(),
                    children);
        }
    }
}
