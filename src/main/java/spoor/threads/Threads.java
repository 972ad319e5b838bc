package spoor.threads;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ExecutorServiceMetrics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The clock and the pools. Each is a meter {@code executor.*} with its name as a tag. What still runs when Spoor ends is
 * let end; nothing new begins. Safe for use by any thread.
 *
 * <p>No bean is an {@link java.util.concurrent.Executor}: if one were, Spring Boot would not make its own.
 */
@Component
public final class Threads implements AutoCloseable {

    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final Duration IDLE_VIRTUAL = Duration.ofSeconds(1);

    private final MeterRegistry meters;
    private final ScheduledExecutorService clock;
    private final Map<String, ExecutorService> pools = new ConcurrentHashMap<>();
    private volatile boolean ending;

    public Threads(MeterRegistry meters) {
        this.meters = meters;
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("clock").factory());
        one.setRemoveOnCancelPolicy(true);
        this.clock = ExecutorServiceMetrics.monitor(meters, one, "clock");
    }

    /**
     * Does a task again and again, until it is cancelled, in the clock's own thread: it must wait for nothing, neither
     * the database nor a client. Of failures in a row the first is logged, and the task goes on.
     *
     * @param pause before the first time, and between the end of one and the next
     */
    public Future<?> every(Duration pause, Runnable task) {
        return clock.scheduleWithFixedDelay(careful(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * The same with a task that may have to wait: it is done in a pool. While it goes on it does not begin again.
     *
     * @param pool one of {@link #many}
     */
    public Future<?> every(Duration pause, String pool, Runnable task) {
        return every(pause, new OneAtATime(many(pool), careful(task)));
    }

    private Careful careful(Runnable task) {
        return new Careful(task, () -> ending);
    }

    /** Before anything is closed that tasks may use. */
    @EventListener(ContextClosedEvent.class)
    void beginEnd() {
        ending = true;
    }

    /** A pool of virtual threads, as many as there are tasks, for what mostly waits; the same for the same name. */
    public ExecutorService many(String name) {
        return pools.computeIfAbsent(
                name,
                fresh -> pool(
                        fresh,
                        new Pool(
                                0,
                                Integer.MAX_VALUE,
                                IDLE_VIRTUAL,
                                new SynchronousQueue<>(),
                                Thread.ofVirtual().name(fresh).factory())));
    }

    /**
     * A pool of a few threads that the processors are shared among; one that is idle for a minute ends.
     *
     * @param name not used yet
     * @param most so many threads
     * @param waiting where tasks wait for one; refuses them when it is full
     */
    public ExecutorService few(String name, int most, BlockingQueue<Runnable> waiting) {
        ThreadFactory factory = Thread.ofPlatform().daemon().name(name + "-", 1).factory();
        Pool pool = new Pool(most, most, IDLE, waiting, factory);
        pool.allowCoreThreadTimeOut(true);
        ExecutorService counted = pool(name, pool);
        if (pools.putIfAbsent(name, counted) != null) {
            throw new IllegalArgumentException("There is a pool '%s' already".formatted(name));
        }
        return counted;
    }

    private ExecutorService pool(String name, Pool pool) {
        return ExecutorServiceMetrics.monitor(meters, pool, name);
    }

    /** Lets a pool do what it has begun, for so long, then breaks that off; nothing new begins. */
    public static void end(ExecutorService pool, Duration patience) {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        pools.values().forEach(ExecutorService::shutdown);
    }
}
