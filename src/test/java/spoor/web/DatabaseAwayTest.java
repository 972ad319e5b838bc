package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.http.ProblemDetail;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.ClientError.Transaction.TransactionTimedOut",
                "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration"
            })
    void what_a_limit_of_spoors_own_ended_is_not_told_as_a_database_that_is_away(String code) {
        IllegalStateException slow = new IllegalStateException(new ClientException(code, "ended"));
        assertThat(DatabaseAway.isIn(slow)).isTrue();
        ProblemDetail problem = DatabaseAway.problem(slow, "GET /api/entities");
        assertThat(problem.getStatus()).isEqualTo(503);
        assertThat(problem.getProperties()).containsEntry("code", "store.slow").containsKey("retryAfter");
        assertThat(problem.getDetail()).contains("answers", "Ask for less").doesNotContain("keeps trying");
    }

    @Test
    void a_database_that_stopped_in_the_midst_of_it_is_away() {
        ClientException ended = new ClientException("Neo.ClientError.Transaction.Terminated", "ended");
        assertThat(DatabaseAway.isIn(new IllegalStateException(ended))).isTrue();
        assertThat(DatabaseAway.problem(ended, "GET /").getProperties()).containsEntry("code", "database.away");
        ServiceUnavailableException gone = new ServiceUnavailableException(
                "gone", new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "ended"));
        assertThat(DatabaseAway.problem(gone, "GET /").getProperties()).containsEntry("code", "database.away");
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
