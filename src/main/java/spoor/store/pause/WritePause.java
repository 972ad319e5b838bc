package spoor.store.pause;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import spoor.model.Unavailable;

/**
 * The gate that all writing of this Spoor goes through. Who closes it waits until those inside are out; others wait
 * outside, each as long as it says, and are then told to come again. Reading never waits. Others that write to the same
 * database, such as another Spoor, know nothing of it. Safe for use by any thread.
 */
@Component
public final class WritePause {

    /** For whom somebody waits. */
    public static final Duration SHORT = Duration.ofSeconds(20);

    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock(true);

    /** To be left by the thread that entered. */
    public interface Inside extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Lets a writer in.
     *
     * @param longest how long it may wait outside
     * @throws Unavailable if it would have had to wait longer
     */
    public Inside enter(Duration longest) {
        return take(
                gate.readLock(),
                longest,
                new Unavailable(
                        "store.paused",
                        "A copy of the data is being made, and nothing is written meanwhile. Try again in a minute."));
    }

    /**
     * Does work while nobody writes.
     *
     * @param longest how long to wait for those who write now
     * @throws Unavailable if they write for longer
     */
    public <T> T hold(Duration longest, Supplier<T> work) {
        Unavailable busy = new Unavailable("store.writing", "Data are being written without a break; try again later.");
        try (Inside _ = take(gate.writeLock(), longest, busy)) {
            return work.get();
        }
    }

    private static Inside take(Lock lock, Duration longest, Unavailable otherwise) {
        try {
            if (!lock.tryLock(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw otherwise;
            }
            return lock::unlock;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw otherwise;
        }
    }
}
