package spoor.store;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import spoor.model.Unavailable;

/** How far the start has come and whether the database answers. Safe for use by any thread; reading costs nothing. */
public final class StoreState {

    /** The stations of a start. A database that is lost while Spoor runs goes back to {@link #STARTING}. */
    public enum Phase {
        STARTING,
        LOADING,
        READY,
        FAILED
    }

    /**
     * What to tell those who wait.
     *
     * @param message one sentence for people
     * @param done how much of the step at hand is done
     * @param total how much there is to do; 0 where that is not known
     */
    public record Status(Phase phase, String message, long done, long total) {}

    private static final long SLICE_MILLIS = 200;
    private static final int PAUSES = 25;
    private static final long PAUSE_MILLIS = 20;

    private final CountDownLatch firstReady = new CountDownLatch(1);
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicLong restarts = new AtomicLong();
    private volatile Status status = new Status(Phase.STARTING, "Spoor is starting.", 0, 0);

    public Status status() {
        return status;
    }

    public boolean isReady() {
        return status.phase() == Phase.READY;
    }

    public boolean hasFailed() {
        return status.phase() == Phase.FAILED;
    }

    /** Waits until Spoor was ready for the first time; false if that took longer, or the start was given up. */
    public boolean awaitReady(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!hasFailed() && System.nanoTime() < end) {
            if (firstReady.await(SLICE_MILLIS, TimeUnit.MILLISECONDS)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Lets the caller go on only if the database can be asked.
     *
     * @throws Unavailable with the present message otherwise
     */
    public void requireReady() {
        Status now = status;
        if (now.phase() != Phase.READY) {
            throw new Unavailable("store.not-ready", "%s", now.message());
        }
    }

    /**
     * Waits while the database is being started again, until it can be asked.
     *
     * @return false if that took longer, or nothing tries it any more
     */
    public boolean awaitAgain(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!isReady() && !hasFailed() && System.nanoTime() < end) {
            Thread.sleep(SLICE_MILLIS);
        }
        return isReady();
    }

    /** A short read that somebody waits for, until it is closed. */
    public Read read() {
        requireReady();
        reads.incrementAndGet();
        return reads::decrementAndGet;
    }

    /** See {@link #read}. */
    public interface Read extends AutoCloseable {
        @Override
        void close();
    }

    /** For long work: lets those who wait for an answer go first, for a little while. */
    public void letReadsGoFirst() throws InterruptedException {
        for (int i = 0; i < PAUSES && reads.get() > 0; i++) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** The own database has ended and is started again. */
    public void restarting(String message) {
        restarts.incrementAndGet();
        starting(message);
    }

    /** How often the own database had to be started again. */
    public long countRestarts() {
        return restarts.get();
    }

    public void starting(String message) {
        status = new Status(Phase.STARTING, message, 0, 0);
    }

    public void loading(String message, long done, long total) {
        status = new Status(Phase.LOADING, message, done, total);
    }

    public void ready() {
        status = new Status(Phase.READY, "Spoor is ready.", 0, 0);
        firstReady.countDown();
    }

    public void failed(String message) {
        status = new Status(Phase.FAILED, message, 0, 0);
    }
}
