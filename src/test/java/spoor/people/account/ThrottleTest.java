package spoor.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import spoor.model.Busy;

class ThrottleTest {

    private final AtomicLong now = new AtomicLong(-5_000_000_000L);
    private final Throttle throttle = new Throttle(now::get);
    private final List<Throttle.Key> ada = List.of(Throttle.Key.ofName("ada"), Throttle.Key.ofAddress("192.0.2.1"));

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    /** Seconds to wait; 0 if none. */
    private long waitOf(List<Throttle.Key> keys) {
        Busy busy = catchThrowableOfType(Busy.class, () -> throttle.begin(keys).undo());
        return busy == null ? 0 : Long.parseLong(String.valueOf(busy.details().get("retryAfter")));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            pass(Duration.ofSeconds(waitOf(ada)));
            throttle.begin(ada);
        }
    }

    @Test
    void four_failures_cost_nothing_and_then_waits_grow_up_to_five_minutes() {
        fail(4);
        assertThat(waitOf(ada)).isZero();
        long before = 0;
        for (int i = 0; i < 12; i++) {
            fail(1);
            long wait = waitOf(ada);
            assertThat(wait).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(301);
            before = wait;
            pass(Duration.ofSeconds(wait));
            assertThat(waitOf(ada)).isZero();
        }
        assertThat(before).isEqualTo(301);
    }

    @Test
    void who_waits_knows_when_and_nobody_is_locked_out() {
        fail(5);
        assertThat(waitOf(ada)).isEqualTo(6);
        pass(Duration.ofSeconds(4));
        assertThat(waitOf(ada)).isEqualTo(2);
        pass(Duration.ofSeconds(2));
        assertThatCode(() -> throttle.begin(ada)).doesNotThrowAnyException();
    }

    @Test
    void failures_far_apart_do_not_add_up_and_half_an_hour_of_quiet_forgets() {
        for (int i = 0; i < 20; i++) {
            fail(1);
            pass(Duration.ofMinutes(2));
            assertThat(waitOf(ada)).isZero();
        }
        fail(5);
        assertThat(waitOf(ada)).isPositive();
        pass(Duration.ofMinutes(31));
        fail(1);
        assertThat(waitOf(ada)).isZero();
    }

    @Test
    void whoever_comes_in_starts_anew_but_the_address_does_not() {
        for (int i = 0; i < Throttle.FREE_ADDRESS; i++) {
            throttle.begin(List.of(Throttle.Key.ofName("name" + i), Throttle.Key.ofAddress("192.0.2.1")));
        }
        pass(Duration.ofSeconds(waitOf(ada)));
        throttle.begin(ada);
        pass(Duration.ofSeconds(waitOf(ada)));
        throttle.begin(ada).succeed();
        throttle.begin(List.of(Throttle.Key.ofName("eve"), Throttle.Key.ofAddress("192.0.2.1")));
        assertThat(waitOf(List.of(Throttle.Key.ofName("ada")))).isZero();
        assertThat(waitOf(List.of(Throttle.Key.ofAddress("192.0.2.1")))).isPositive();
    }

    @Test
    void strangers_do_not_slow_down_a_browser_that_is_known() {
        fail(40);
        List<Throttle.Key> known = List.of(Throttle.Key.ofDevice("d"));
        assertThat(waitOf(known)).isZero();
        for (int i = 0; i < 5; i++) {
            throttle.begin(known);
        }
        assertThat(waitOf(known)).as("it guesses no faster itself").isPositive();
    }

    @Test
    void of_many_guesses_at_once_as_few_are_free_as_one_after_the_other() {
        List<Throttle.Attempt> open = new ArrayList<>();
        while (waitOf(ada) == 0) {
            open.add(throttle.begin(ada));
        }
        assertThat(open).hasSize(Throttle.FREE);
        open.getFirst().succeed();
        assertThat(waitOf(ada)).isZero();
    }

    @Test
    void what_was_no_guess_costs_nothing() {
        for (int i = 0; i < 50; i++) {
            throttle.begin(ada).undo();
        }
        fail(4);
        assertThat(waitOf(ada)).isZero();
    }

    @Test
    void a_million_guesses_take_longer_than_a_year() {
        long guesses = 0;
        long start = now.get();
        while (now.get() - start < Duration.ofDays(7).toNanos()) {
            pass(Duration.ofSeconds(waitOf(ada)));
            throttle.begin(ada);
            guesses++;
        }
        assertThat(guesses * 52).isLessThan(1_000_000);
    }
}
