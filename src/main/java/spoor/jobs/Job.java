package spoor.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import spoor.store.Leases;

/**
 * A piece of long work: what others wish of it, under which right it writes, and how far it is in its present phase.
 * Written by one thread, read by any.
 *
 * @param <S> what it says of itself
 */
public abstract class Job<S extends JobStatus<S>> {

    /** A paused job looks this often whether it was cancelled. */
    private static final long PAUSE_LOOK_MILLIS = 500;

    private final String id;
    private volatile String phase = "waiting";
    private volatile Instant phaseBegan = Instant.now();
    private volatile long done;
    private volatile boolean cancelled;
    private volatile boolean stopped;
    private volatile boolean paused;
    private volatile boolean endPosted;
    private volatile Leases.@Nullable Lease turn;

    protected Job(String id) {
        this.id = id;
    }

    public final String id() {
        return id;
    }

    public abstract S status();

    public final boolean isOver() {
        return status().hasEnded();
    }

    /** Nothing is written without this right. */
    public final void takeTurn(Leases.Lease lease) {
        turn = lease;
    }

    /** Another phase begins. */
    public void enter(String newPhase) {
        phase = newPhase;
        phaseBegan = Instant.now();
        done = 0;
    }

    /** So much of the phase is done. */
    public void progress(long count) {
        done = count;
    }

    protected final String phase() {
        return phase;
    }

    protected final long done() {
        return done;
    }

    /** How much of the phase was done in each second of it, as far as it was not paused. */
    protected final long perSecond() {
        return done / Math.max(1, Duration.between(phaseBegan, Instant.now()).toSeconds());
    }

    /** Does what somebody wants of it. */
    public final void obey(JobRequest wish) {
        switch (wish) {
            case CANCEL -> cancelled = true;
            case PAUSE -> paused = true;
            case RESUME -> resume();
        }
    }

    private synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /** Spoor itself ends; the job goes on at the next start. */
    public final void stop() {
        stopped = true;
    }

    public final boolean isStopped() {
        return stopped;
    }

    public final boolean isWanted() {
        return !cancelled && !stopped;
    }

    protected final boolean isPaused() {
        return paused;
    }

    /** All Spoors know how it ended. */
    final void endPosted() {
        endPosted = true;
    }

    final boolean isEndPosted() {
        return endPosted;
    }

    /**
     * Called between records and between batches: waits while the job is paused. What it knows stays in memory, so that
     * it goes on at once.
     *
     * @throws CancellationException if it is not wanted any more
     * @throws ServiceUnavailableException if another Spoor may be writing by now
     */
    public final void requireWanted() {
        if (paused) {
            awaitResume();
        }
        if (!isWanted()) {
            throw new CancellationException();
        }
        Leases.Lease held = turn;
        if (held != null && !held.isHeld()) {
            throw new ServiceUnavailableException("The database was away for so long that another may be writing.");
        }
    }

    private synchronized void awaitResume() {
        Instant held = Instant.now();
        while (paused && isWanted()) {
            try {
                wait(PAUSE_LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        phaseBegan = phaseBegan.plus(Duration.between(held, Instant.now()));
    }
}
