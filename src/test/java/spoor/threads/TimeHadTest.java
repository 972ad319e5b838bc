package spoor.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeHadTest {

    private final AtomicLong seconds = new AtomicLong();
    private TimeHad.@Nullable Shares shares = new TimeHad.Shares(0, 0);
    private final TimeHad time =
            new TimeHad(() -> Optional.ofNullable(shares), () -> TimeUnit.SECONDS.toNanos(seconds.get()));

    private long after(long wall, long ran, long waited) {
        seconds.addAndGet(wall);
        shares = new TimeHad.Shares(
                sum(shares == null ? 0 : shares.ran(), ran), sum(shares == null ? 0 : shares.waited(), waited));
        return time.look().toSeconds();
    }

    private static long sum(long nanos, long moreSeconds) {
        return nanos + TimeUnit.SECONDS.toNanos(moreSeconds);
    }

    @Test
    void who_burns_a_core_has_all_of_the_time() {
        assertThat(after(10, 10, 1)).isEqualTo(10);
    }

    @Test
    void who_stands_still_or_hangs_has_all_of_the_time() {
        assertThat(after(10, 0, 0)).isEqualTo(10);
    }

    @Test
    void who_is_kept_from_running_has_what_he_ran() {
        assertThat(after(10, 1, 9)).isEqualTo(1);
        assertThat(after(10, 0, 40)).isEqualTo(1);
        assertThat(after(10, 20, 5)).isEqualTo(11);
    }

    @Test
    void a_thread_that_ended_takes_nothing_away() {
        after(10, 10, 1);
        assertThat(after(10, -5, -1)).isEqualTo(20);
    }

    @Test
    void where_nothing_is_told_it_is_the_clocks() {
        shares = null;
        seconds.addAndGet(7);
        assertThat(time.look()).isEqualTo(Duration.ofSeconds(7));
        assertThat(TimeHad.of(null).look()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_process_of_this_machine_is_told_of() {
        assertThat(TimeHad.of(ProcessHandle.current()).look()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
    }

    @Test
    void a_task_is_waited_for_until_its_process_has_had_the_time() throws Exception {
        AtomicLong looks = new AtomicLong();
        LongSupplier clock = () -> TimeUnit.MILLISECONDS.toNanos(10 * looks.get());
        Supplier<Optional<TimeHad.Shares>> starvedAtFirst = () -> {
            long ran = Math.max(0, looks.getAndIncrement() - 5);
            long waited = Math.min(5, looks.get());
            return Optional.of(new TimeHad.Shares(
                    TimeUnit.MILLISECONDS.toNanos(10 * ran), TimeUnit.MILLISECONDS.toNanos(10 * waited)));
        };
        boolean ended = TimeHad.await(
                new CompletableFuture<>(), () -> new TimeHad(starvedAtFirst, clock), Duration.ofMillis(1_030));

        assertThat(ended).isFalse();
        assertThat(looks.get())
                .as("30 ms of its own take three looks after it was starved")
                .isBetween(8L, 10L);
        assertThat(TimeHad.await(CompletableFuture.completedFuture(1), (ProcessHandle) null, Duration.ofMillis(1)))
                .isTrue();
    }
}
