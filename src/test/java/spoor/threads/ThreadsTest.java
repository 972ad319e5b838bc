package spoor.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ThreadsTest {

    private static final Duration SOON = Duration.ofMillis(1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Threads threads = new Threads(meters);
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Future<?>> tasks = new ArrayList<>();

    @AfterEach
    void end() {
        over.countDown();
        tasks.forEach(task -> task.cancel(false));
        threads.close();
    }

    @Test
    void a_task_that_waits_holds_up_neither_the_clock_nor_begins_twice() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger beats = new AtomicInteger();
        tasks.add(threads.every(SOON, "slow", () -> {
            begun.incrementAndGet();
            waitForTheEnd();
        }));
        await().until(() -> begun.get() == 1);
        tasks.add(threads.every(SOON, beats::incrementAndGet));
        await().until(() -> beats.get() > 20);
        assertThat(begun).hasValue(1);
        over.countDown();
        await().until(() -> begun.get() > 5);
    }

    @Test
    void a_task_that_fails_is_done_again() {
        AtomicInteger here = new AtomicInteger();
        AtomicInteger there = new AtomicInteger();
        tasks.add(threads.every(SOON, () -> failAfter(here)));
        tasks.add(threads.every(SOON, "failing", () -> failAfter(there)));
        await().until(() -> here.get() > 2 && there.get() > 2);
    }

    @Test
    void the_first_failure_is_news_but_none_once_spoor_is_ending() {
        ListAppender<ILoggingEvent> told = listen();
        AtomicInteger before = new AtomicInteger();
        tasks.add(threads.every(SOON, () -> failAfter(before)));
        await().until(() -> before.get() > 3);
        threads.beginEnd();
        AtomicInteger after = new AtomicInteger();
        tasks.add(threads.every(SOON, "ending", () -> failAfter(after)));
        await().until(() -> after.get() > 3);
        assertThat(told.list).extracting(ILoggingEvent::getLevel).containsOnlyOnce(Level.ERROR);
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> told = new ListAppender<>();
        told.start();
        Logger log = (Logger) LoggerFactory.getLogger(Careful.class);
        log.setLevel(Level.ERROR);
        log.addAppender(told);
        return told;
    }

    @Test
    void a_task_that_is_cancelled_ends() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger beats = new AtomicInteger();
        Future<?> task = threads.every(SOON, done::incrementAndGet);
        await().until(() -> done.get() > 0);
        task.cancel(false);
        tasks.add(threads.every(SOON, beats::incrementAndGet));
        await().until(() -> beats.get() > 0);
        int then = done.get();
        await().until(() -> beats.get() > 20);
        assertThat(done).hasValue(then);
    }

    @Test
    void each_pool_is_a_meter_with_its_name() {
        ExecutorService many = threads.many("waiting");
        ExecutorService few = threads.few("working", 2, new ArrayBlockingQueue<>(1));
        many.execute(this::waitForTheEnd);
        few.execute(this::waitForTheEnd);
        few.execute(this::waitForTheEnd);
        few.execute(this::waitForTheEnd);
        await().until(() -> meter("executor.active", "waiting") == 1 && meter("executor.active", "working") == 2);
        assertThat(meter("executor.queued", "working")).isEqualTo(1);
        assertThat(meter("executor.pool.max", "working")).isEqualTo(2);
        assertThat(meter("executor.pool.core", "clock")).isEqualTo(1);
        assertThatThrownBy(() -> few.execute(this::waitForTheEnd)).isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void a_name_stands_for_one_pool() {
        assertThat(threads.many("waiting")).isSameAs(threads.many("waiting"));
        assertThatThrownBy(() -> threads.few("waiting", 1, new ArrayBlockingQueue<>(1)))
                .hasMessageContaining("'waiting'");
    }

    /** It does not if there is a bean that is an executor. */
    @Test
    void spring_boot_still_makes_an_executor_of_its_own() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TaskExecutionAutoConfiguration.class))
                .withBean(Threads.class, () -> threads)
                .run(context -> assertThat(context).hasBean("applicationTaskExecutor"));
    }

    private double meter(String meter, String name) {
        return meters.get(meter).tag("name", name).gauge().value();
    }

    private static void failAfter(AtomicInteger times) {
        times.incrementAndGet();
        throw new IllegalStateException("each time");
    }

    private void waitForTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
