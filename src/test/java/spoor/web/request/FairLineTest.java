package spoor.web.request;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.TestSize;

class FairLineTest {

    private static final int PLACES = 4;
    private static final int OF_ONE = 3;
    private static final int AMONG_OTHERS = 2;
    private static final int LINE = 6;
    private static final Duration SETTLED = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final AtomicLong now = new AtomicLong();
    private final FairLine line = lineOf(PATIENCE);

    private FairLine lineOf(Duration patience) {
        return lineOf(PLACES, patience);
    }

    private FairLine lineOf(int fresh, Duration patience) {
        return new FairLine(
                new FairLine.Limits(
                        PLACES,
                        fresh,
                        OF_ONE,
                        AMONG_OTHERS,
                        LINE,
                        SETTLED,
                        Duration.ofMillis(500),
                        Duration.ofMillis(200),
                        patience),
                now::get);
    }

    @Test
    void few_begin_at_a_time_and_what_has_gone_on_for_long_makes_room() throws Exception {
        FairLine few = lineOf(2, PATIENCE);
        requireNonNull(few.enter("one"));
        FairLine.Place second = requireNonNull(few.enter("two"));
        FutureTask<FairLine.Place> third = ask(few, "three");
        await().until(() -> few.waiting() == 1);
        second.close();
        requireNonNull(third.get());
        FutureTask<FairLine.Place> fourth = ask(few, "four");
        await().until(() -> few.waiting() == 1);
        now.addAndGet(SETTLED.toNanos());
        assertThat(fourth.isDone()).isFalse();
        now.addAndGet(1);
        assertThat(fourth.get()).isNotNull();
        assertThat(few.served()).isEqualTo(Map.of("one", 1, "three", 1, "four", 1));
    }

    @Test
    void whoever_comes_does_not_go_before_those_who_wait() throws Exception {
        FairLine few = lineOf(1, PATIENCE);
        requireNonNull(few.enter("one"));
        FutureTask<FairLine.Place> waits = ask(few, "two");
        await().until(() -> few.waiting() == 1);
        now.addAndGet(SETTLED.toNanos() + 1);
        FutureTask<FairLine.Place> comes = ask(few, "three");
        assertThat(waits.get()).isNotNull();
        await().until(() -> few.waiting() == 1);
        assertThat(comes.isDone()).isFalse();
    }

    @Test
    void one_client_leaves_places_to_others() throws Exception {
        for (int i = 0; i < OF_ONE; i++) {
            enter("hog");
        }
        FutureTask<FairLine.Place> more = ask("hog");
        awaitWaiting(1);
        FairLine.Place other = enter("other");
        assertThat(more.isDone()).isFalse();
        other.close();
        assertThat(line.served()).isEqualTo(Map.of("hog", OF_ONE));
    }

    @Test
    void among_others_one_client_has_fewer_until_they_have_gone() throws Exception {
        List<FairLine.Place> hogs = List.of(enter("hog"), enter("hog"), enter("hog"));
        FairLine.Place other = enter("other");
        FutureTask<FairLine.Place> more = ask("hog");
        awaitWaiting(1);
        hogs.getFirst().close();
        assertThat(line.served()).isEqualTo(Map.of("hog", AMONG_OTHERS, "other", 1));
        assertThat(more.isDone()).isFalse();
        other.close();
        assertThat(more.get()).isNotNull();
        assertThat(line.served()).isEqualTo(Map.of("hog", OF_ONE));
    }

    @Test
    void a_place_goes_to_whoever_has_the_fewest_and_among_equals_to_the_one_served_longest_ago() throws Exception {
        List<FairLine.Place> hogs = List.of(enter("hog"), enter("hog"), enter("hog"));
        FairLine.Place first = enter("first");
        FutureTask<FairLine.Place> hog = ask("hog");
        awaitWaiting(1);
        FutureTask<FairLine.Place> again = ask("first");
        awaitWaiting(2);
        FutureTask<FairLine.Place> second = ask("second");
        awaitWaiting(3);
        hogs.get(0).close();
        FairLine.Place got = requireNonNull(second.get());
        assertThat(again.isDone() || hog.isDone()).isFalse();
        got.close();
        requireNonNull(again.get()).close();
        first.close();
        requireNonNull(hog.get());
    }

    @Test
    void in_a_full_line_the_last_of_the_longest_makes_room_for_somebody_else() throws Exception {
        fill();
        List<FutureTask<FairLine.Place>> waiting = new ArrayList<>();
        for (int i = 0; i < LINE; i++) {
            waiting.add(ask("a"));
            awaitWaiting(i + 1);
        }
        assertThat(line.enter("a")).as("one more of the same").isNull();
        FutureTask<FairLine.Place> other = ask("z");
        assertThat(waiting.getLast().get()).as("the last that came").isNull();
        assertThat(line.waiting()).isEqualTo(LINE);
        assertThat(waiting.getFirst().isDone() || other.isDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"400, true, false", "600, true, true", "600, false, false"})
    void who_waited_too_long_is_sent_away_where_the_line_stands_and_was_full(
            long millis, boolean full, boolean sentAway) throws Exception {
        List<FairLine.Place> places = fill();
        List<FutureTask<FairLine.Place>> early = new ArrayList<>();
        for (int i = 1; i < LINE; i++) {
            early.add(ask("x"));
            awaitWaiting(i);
        }
        now.addAndGet(Duration.ofMillis(millis).toNanos());
        FutureTask<FairLine.Place> late = ask("x");
        awaitWaiting(LINE);
        if (full) {
            assertThat(line.enter("x")).as("one too many").isNull();
        }
        places.getFirst().close();
        assertThat(line.waiting()).isEqualTo(sentAway ? 0 : LINE - 1);
        assertThat((sentAway ? late : early.getFirst()).get()).as("served").isNotNull();
        assertThat(line.clients()).isPositive();
        if (sentAway) {
            for (FutureTask<FairLine.Place> one : early) {
                assertThat(one.get()).as("sent away").isNull();
            }
        }
    }

    @Test
    void that_a_line_was_full_is_forgotten_once_nobody_waits() throws Exception {
        List<FairLine.Place> places = fill();
        List<FutureTask<FairLine.Place>> first = new ArrayList<>();
        for (int i = 1; i <= LINE; i++) {
            first.add(ask("x"));
            awaitWaiting(i);
        }
        assertThat(line.enter("x")).as("one too many").isNull();
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        places.get(0).close();
        for (FutureTask<FairLine.Place> one : first) {
            assertThat(one.get()).as("sent away").isNull();
        }
        places.set(0, enter("client 0"));
        FutureTask<FairLine.Place> next = ask("y");
        awaitWaiting(1);
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        places.get(0).close();
        assertThat(next.get()).as("served").isNotNull();
    }

    @Test
    void nobody_waits_for_ever() throws Exception {
        FairLine hasty = lineOf(Duration.ofMillis(1));
        for (int i = 0; i < OF_ONE; i++) {
            assertThat(hasty.enter("hog")).isNotNull();
        }
        assertThat(hasty.enter("hog")).isNull();
        assertThat(hasty.waiting()).isZero();
    }

    @Test
    void who_is_interrupted_leaves_the_line() throws Exception {
        fill();
        FutureTask<FairLine.Place> waiting = new FutureTask<>(() -> line.enter("x"));
        Thread thread = Thread.ofVirtual().start(waiting);
        awaitWaiting(1);
        thread.interrupt();
        thread.join();
        assertThat(line.waiting()).isZero();
    }

    @Test
    void whatever_the_order_no_place_is_lost_and_none_given_twice() throws Exception {
        long seed = TestSize.freshSeed();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Random random = new Random(seed + i);
            threads.add(Thread.ofVirtual().start(() -> comeAndGo(random, inside, most)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(most.get()).as("seed %d", seed).isLessThanOrEqualTo(PLACES);
        assertThat(line.waiting()).isZero();
        assertThat(line.served()).isEmpty();
        fill();
    }

    private void comeAndGo(Random random, AtomicInteger inside, AtomicInteger most) {
        for (int turn = 0; turn < 200; turn++) {
            now.addAndGet(random.nextInt(2) * 100_000_000L);
            try (FairLine.@Nullable Place place = line.enter("client " + random.nextInt(5))) {
                if (place != null) {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    inside.decrementAndGet();
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** All places, by clients of one each. */
    private List<FairLine.Place> fill() throws InterruptedException {
        List<FairLine.Place> places = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            places.add(enter("client " + i));
        }
        return places;
    }

    private FairLine.Place enter(String client) throws InterruptedException {
        return requireNonNull(line.enter(client));
    }

    private FutureTask<FairLine.Place> ask(String client) {
        return ask(line, client);
    }

    private static FutureTask<FairLine.Place> ask(FairLine where, String client) {
        FutureTask<FairLine.Place> asked = new FutureTask<>(() -> where.enter(client));
        Thread.ofVirtual().start(asked);
        return asked;
    }

    private void awaitWaiting(int count) {
        await().until(() -> line.waiting() == count);
    }
}
