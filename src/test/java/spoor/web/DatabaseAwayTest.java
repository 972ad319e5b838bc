package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;

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
    void what_a_full_disk_kept_from_being_committed_is_worth_trying_again() {
        DatabaseException full = new DatabaseException(
                "Neo.DatabaseError.Transaction.TransactionLogError",
                "Could not append transaction: Transaction #361 {started 2026-11-28 05:18:52.465+0000} to log.");
        assertThat(DatabaseAway.isIn(full)).isTrue();
        assertThat(DatabaseAway.isIn(
                        new IllegalStateException("Transaction must be open, but has already been closed")))
                .isTrue();
    }

    @Test
    void a_mistake_in_a_statement_is_a_fault() {
        assertThat(DatabaseAway.isIn(new ClientException("Neo.ClientError.Statement.SyntaxError", "no")))
                .isFalse();
    }
}
