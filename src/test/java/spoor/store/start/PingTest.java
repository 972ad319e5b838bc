package spoor.store.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import spoor.store.start.Ping.Answer;

/** What an answer that is none says of the database, and from when on it is helped. */
class PingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Sickness sickness = new Sickness(new Clock() {
        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    });

    @Test
    void a_refused_question_is_no_absence() {
        assertThat(Ping.of(new TransientException(
                        "Neo.TransientError.Request.NoThreadsAvailable", "There are no available threads")))
                .isEqualTo(Answer.BUSY);
        assertThat(Ping.of(new ClientException("Unable to acquire connection from the pool within 15000ms")))
                .isEqualTo(Answer.BUSY);
    }

    @Test
    void a_database_that_gave_up_its_data_is_sick_and_one_that_is_not_there_is_not() {
        assertThat(Ping.of(new TransientException("Neo.TransientError.General.DatabaseUnavailable", "x")))
                .isEqualTo(Answer.SICK);
        assertThat(Ping.of(new DatabaseException(
                        "Neo.DatabaseError.General.UnknownError", "critical error, and needs to be restarted")))
                .isEqualTo(Answer.SICK);
        assertThat(Ping.of(new ServiceUnavailableException("refused"))).isEqualTo(Answer.NO);
        assertThat(Ping.of(new AuthenticationException("Neo.ClientError.Security.Unauthorized", "x")))
                .isEqualTo(Answer.NO);
    }

    @Test
    void a_sick_database_is_started_again_later_each_time_until_it_answers() {
        assertThat(restartsAfterSeconds()).isEqualTo(16);
        assertThat(restartsAfterSeconds()).isEqualTo(31);
        sickness.note(Answer.YES, null, "first");
        assertThat(restartsAfterSeconds()).isEqualTo(16);
    }

    private int restartsAfterSeconds() {
        for (int seconds = 0; ; seconds++) {
            sickness.note(Answer.SICK, null, "first");
            if (sickness.mustRestart(PATIENCE)) {
                return seconds;
            }
            now.updateAndGet(before -> before.plusSeconds(1));
        }
    }

    @Test
    void a_password_is_wrong_once_it_has_been_refused_ten_times_in_a_row_and_for_a_while() {
        refuse(9);
        now.updateAndGet(before -> before.plusSeconds(16));
        assertThat(sickness.isLockedOut(PATIENCE)).as("nine refusals").isFalse();
        refuse(1);
        assertThat(sickness.isLockedOut(PATIENCE)).as("the tenth").isTrue();

        sickness.note(Answer.NO, null, "first");
        refuse(10);
        assertThat(sickness.isLockedOut(PATIENCE))
                .as("another answer between, and no time")
                .isFalse();
        now.updateAndGet(before -> before.plusSeconds(16));
        assertThat(sickness.isLockedOut(PATIENCE)).isTrue();
        sickness.note(Answer.YES, null, "first");
        assertThat(sickness.isLockedOut(PATIENCE)).isFalse();
    }

    private void refuse(int times) {
        for (int i = 0; i < times; i++) {
            sickness.note(
                    Answer.NO, new AuthenticationException("Neo.ClientError.Security.Unauthorized", "x"), "first");
        }
    }
}
