package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.ClientError.Transaction.TransactionTimedOut",
                "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
                "Neo.ClientError.Transaction.Terminated"
            })
    void what_a_busy_database_did_not_do_in_time_is_worth_trying_again(String code) {
        assertThat(DatabaseAway.isIn(new IllegalStateException(new ClientException(code, "ended"))))
                .isTrue();
        assertThat(DatabaseAway.problem().getStatus()).isEqualTo(503);
    }

    @Test
    void a_mistake_in_a_statement_is_a_fault() {
        assertThat(DatabaseAway.isIn(new ClientException("Neo.ClientError.Statement.SyntaxError", "no")))
                .isFalse();
    }
}
