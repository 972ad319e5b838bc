package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.DatabaseException;
import spoor.model.BadInput;
import spoor.model.LimitReached;
import spoor.model.Unavailable;

class CypherFaultTest {

    private static final String INNER = "Neo.DatabaseError.General.UnknownError";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cannot reserve 532676608 bytes of direct buffer memory (allocated: 10, limit: 1073741824)",
                "java.lang.StackOverflowError",
                "Java heap space: java.lang.OutOfMemoryError"
            })
    void an_inner_limit_of_the_database_is_told_as_too_large_and_not_as_a_mistake(String message) {
        var fault = CypherFault.of(new DatabaseException(INNER, message));
        assertThat(fault).isInstanceOf(LimitReached.class).extracting("code").isEqualTo("cypher.memory");
    }

    @Test
    void a_parameter_without_a_value_is_named_before_the_database_is_asked() {
        assertThatThrownBy(() -> CypherFault.requireValues(List.of("a", "c"), Map.of("a", 1)))
                .isInstanceOf(BadInput.class)
                .hasMessage("The statement uses $c, and 'c' has no value; give it one.")
                .extracting(fault -> ((BadInput) fault).details().get("serverCode"))
                .isEqualTo("Neo.ClientError.Statement.ParameterMissing");
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("with `sign", null);
        assertThatCode(() -> CypherFault.requireValues(List.of("with sign"), nothing))
                .doesNotThrowAnyException();
    }

    @Test
    void a_damaged_store_is_nobodys_mistake() {
        var fault = CypherFault.of(new DatabaseException(
                INNER, "287 is neither first nor second node of RelationshipTraversalCursor[id=11]"));
        assertThat(fault)
                .isInstanceOf(Unavailable.class)
                .hasMessageNotContaining("287")
                .extracting("code")
                .isEqualTo("cypher.database");
    }

    @Test
    void what_is_wrong_with_a_statement_is_its_writers_mistake_by_whatever_name() {
        var planned = CypherFault.ofPlan(new DatabaseException(INNER, "'/*' is never closed"));
        assertThat(planned).isInstanceOf(BadInput.class);
        var run = CypherFault.of(new DatabaseException("Neo.DatabaseError.Statement.ExecutionFailed", "equal ends"));
        assertThat(run).isInstanceOf(BadInput.class);
    }
}
