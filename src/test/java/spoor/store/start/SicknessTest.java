package spoor.store.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;

/** When a database that says nothing is started again. */
class SicknessTest {

    private final Sickness sickness = new Sickness(Clock.systemUTC());

    private boolean isRestarted(Object process, int silences) {
        for (int count = 1; count < silences; count++) {
            sickness.note(Ping.Answer.SILENCE, null, process);
            assertThat(sickness.hangs(process)).as("after %d", count).isFalse();
        }
        sickness.note(Ping.Answer.SILENCE, null, process);
        return sickness.hangs(process);
    }

    @Test
    void one_that_has_answered_hangs_after_half_a_minute() {
        sickness.note(Ping.Answer.YES, null, "first");
        assertThat(isRestarted("first", 3)).isTrue();
    }

    @Test
    void one_that_was_started_again_is_given_minutes_and_twice_as_many_each_time() {
        sickness.note(Ping.Answer.YES, null, "first");
        assertThat(isRestarted("second", 30)).isTrue();
        assertThat(isRestarted("third", 60)).isTrue();
        sickness.note(Ping.Answer.YES, null, "fourth");
        assertThat(isRestarted("fourth", 3)).isTrue();
        assertThat(isRestarted("fifth", 60)).isTrue();
    }

    @Test
    void any_word_from_it_begins_anew() {
        sickness.note(Ping.Answer.YES, null, "first");
        sickness.note(Ping.Answer.SILENCE, null, "first");
        sickness.note(Ping.Answer.SILENCE, null, "first");
        sickness.note(Ping.Answer.BUSY, null, "first");
        assertThat(isRestarted("first", 3)).isTrue();
    }

    @Test
    void a_machine_that_stood_still_between_two_refusals_has_locked_nobody_out() {
        refuse(2);
        assertThat(sickness.isLockedOut(Duration.ZERO)).isFalse();
        refuse(8);
        assertThat(sickness.isLockedOut(Duration.ZERO)).isTrue();
        sickness.note(Ping.Answer.YES, null, "first");
        assertThat(sickness.isLockedOut(Duration.ZERO)).isFalse();
    }

    private void refuse(int times) {
        for (int count = 0; count < times; count++) {
            sickness.note(
                    Ping.Answer.NO,
                    new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no"),
                    "first");
        }
    }
}
