package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import spoor.model.Unavailable;

/** What is known of a session while the database answers, and while it does not. */
class RememberedTest {

    private final AtomicLong now = new AtomicLong(1);
    private final Remembered<String> remembered = new Remembered<>(now::get);

    @Test
    void a_database_that_is_away_throws_nobody_out_who_was_known() {
        assertThat(remembered.get("Ann", key -> Optional.of("as read"))).contains("as read");
        pass(Remembered.LONGEST);

        assertThat(remembered.get("Ann", RememberedTest::isAway)).contains("as read");
    }

    @Test
    void that_somebody_is_used_again_forgets_nothing_that_helps_meanwhile() {
        remembered.get("Ann", key -> Optional.of("as read"));
        remembered.outdate("Ann");

        assertThat(remembered.get("Ann", RememberedTest::isAway)).contains("as read");
        assertThat(remembered.get("Ann", key -> Optional.of("anew"))).contains("anew");
    }

    @Test
    void it_holds_for_five_minutes() {
        remembered.get("Ann", key -> Optional.of("as read"));
        pass(Remembered.LONGEST_UNASKED);

        assertThatThrownBy(() -> remembered.get("Ann", RememberedTest::isAway)).isInstanceOf(Unavailable.class);
    }

    @Test
    void whom_nobody_knew_or_who_was_signed_out_is_not_let_in() {
        remembered.get("gone", key -> Optional.empty());
        remembered.get("out", key -> Optional.of("as read"));
        remembered.forget("out");
        pass(Remembered.LONGEST);

        for (String who : new String[] {"gone", "out", "stranger"}) {
            assertThatThrownBy(() -> remembered.get(who, RememberedTest::isAway))
                    .isInstanceOf(Unavailable.class);
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static Optional<String> isAway(String key) {
        throw new Unavailable("store.not-ready", "The database is being started again.");
    }
}
