package spoor.console.judge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import spoor.model.Refused;

/** The database's own opinion: a statement that reads, with a plan of operators that are known to be harmless. */
public final class PlanCheck {

    private static final Set<String> OPERATORS = WordList.read("operators.txt");

    private PlanCheck() {}

    public static void require(ResultSummary explained) {
        if (explained.queryType() != QueryType.READ_ONLY || !explained.hasPlan()) {
            throw new Refused(
                    "cypher.write", "The database says that this does not only read. Ask with MATCH and RETURN.");
        }
        Deque<Plan> open = new ArrayDeque<>();
        open.push(explained.plan());
        while (!open.isEmpty()) {
            Plan plan = open.pop();
            String operator = nameOf(plan.operatorType());
            if (!OPERATORS.contains(operator)) {
                throw new Refused("cypher.operator", "The database would use %s, which is not open here.", operator);
            }
            plan.children().forEach(open::push);
        }
    }

    /** {@code PartitionedNodeByLabelScan@neo4j} and {@code Expand(All)} without what surrounds the name. */
    public static String nameOf(String operatorType) {
        return operatorType
                .replaceFirst("@.*$", "")
                .replaceFirst("\\(.*$", "")
                .replaceFirst("^Partitioned", "")
                .strip();
    }
}
