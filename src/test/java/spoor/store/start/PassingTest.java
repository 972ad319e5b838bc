package spoor.store.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import spoor.model.Unavailable;

/** What a start waits for, and what it tells its operator at once. */
class PassingTest {

    static Stream<RuntimeException> passing() {
        return Stream.of(
                new ServiceUnavailableException("Connection to the database terminated"),
                new TransientException("Neo.TransientError.Transaction.DeadlockDetected", "deadlock"),
                new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "too slow"),
                new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "too slow"),
                new ClientException("N/A", "Unable to acquire connection from the pool within configured maximum time"),
                new Unavailable("database.away", "It is not known whether it is written."));
    }

    static Stream<RuntimeException> staying() {
        return Stream.of(
                new AuthenticationException("Neo.ClientError.Security.Unauthorized", "wrong password"),
                new ClientException("Neo.ClientError.Statement.SyntaxError", "Invalid input"),
                new DatabaseException("Neo.DatabaseError.General.UnknownError", "damaged"),
                new IllegalStateException("a fault"));
    }

    @ParameterizedTest
    @MethodSource
    void passing(RuntimeException fault) {
        assertThat(Passing.is(fault)).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void staying(RuntimeException fault) {
        assertThat(Passing.is(fault)).isFalse();
    }

    @Test
    void work_is_done_again_as_often_as_something_passing_comes_and_the_database_is_waited_for_in_between()
            throws InterruptedException {
        Iterator<RuntimeException> faults = passing().iterator();
        AtomicInteger waits = new AtomicInteger();
        Passing.complete(
                () -> {
                    if (faults.hasNext()) {
                        throw faults.next();
                    }
                },
                waits::incrementAndGet);
        assertThat(waits).hasValue((int) passing().count());
    }

    @ParameterizedTest
    @MethodSource("staying")
    void what_stays_ends_the_work_at_once(RuntimeException fault) {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> Passing.complete(
                        () -> {
                            tries.incrementAndGet();
                            throw fault;
                        },
                        () -> {}))
                .isSameAs(fault);
        assertThat(tries).hasValue(1);
    }
}
