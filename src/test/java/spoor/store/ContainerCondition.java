package spoor.store;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves the tests that want a container out where there can be none, and says so: they count as skipped, with the reason
 * in the report. Found by JUnit itself, see {@code junit-platform.properties}, before a test context would try to start.
 */
public final class ContainerCondition implements ExecutionCondition {

    private static final Optional<String> OBSTACLE = findObstacle();

    private static Optional<String> findObstacle() {
        if (!TestDatabase.isContainer()) {
            return Optional.empty();
        }
        Optional<String> obstacle = ContainerNeo4j.findObstacle();
        obstacle.ifPresent(reason -> System.err.println("No test against a container is run. " + reason));
        return obstacle;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return OBSTACLE.map(ConditionEvaluationResult::disabled)
                .orElse(ConditionEvaluationResult.enabled("nothing is in the way"));
    }
}
