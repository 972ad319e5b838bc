package spoor.console;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import spoor.threads.Threads;

/**
 * Watches over one running statement. The thread that runs it may be stuck in a call to the database, so a second one
 * looks twice a second whether the time is over or nobody listens any more, and then has the database end it. What is
 * sent passes through here, so that both threads never write at once, and none after the request was given up.
 */
final class CypherWatch implements AutoCloseable {

    /** Hands a part of the answer over; may block for as long as the client reads slowly. */
    @FunctionalInterface
    interface Sending {
        void run() throws IOException;
    }

    private static final long GRACE_MILLIS = 500;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final long begin = System.nanoTime();
    private final long timeoutMillis;
    private final CypherListener listener;
    private final Runnable terminate;
    private final Future<?> looking;

    private boolean open = true;
    private boolean terminated;
    private boolean overdue;
    private @Nullable IOException gone;
    private boolean sentSinceLook;
    private volatile boolean sending;

    CypherWatch(Threads threads, long timeoutMillis, CypherListener listener, Runnable terminate) {
        this.timeoutMillis = timeoutMillis;
        this.listener = listener;
        this.terminate = terminate;
        this.looking = threads.every(LOOK_EVERY, "cypher-watch", this::look);
    }

    private void look() {
        if (mustEnd()) {
            terminate.run();
        }
    }

    private synchronized boolean mustEnd() {
        if (!open || terminated) {
            return false;
        }
        if (!sentSinceLook) {
            try {
                listener.alive();
            } catch (IOException e) {
                gone = e;
            }
        }
        sentSinceLook = false;
        overdue = elapsedMillis() > timeoutMillis + GRACE_MILLIS;
        terminated = overdue || gone != null;
        return terminated;
    }

    synchronized void send(Sending part) throws IOException {
        sentSinceLook = true;
        if (!open) {
            throw new IOException("The request was given up");
        }
        sending = true;
        try {
            part.run();
        } catch (IOException e) {
            gone = e;
            throw e;
        } finally {
            sending = false;
        }
    }

    /** The client reads slowly; the database is not to blame for the time that takes. */
    boolean isSending() {
        return sending;
    }

    /** The database did not end the statement in time, so we did. */
    synchronized boolean isOverdue() {
        return overdue;
    }

    synchronized boolean isGone() {
        return gone != null;
    }

    synchronized void throwIfGone() throws IOException {
        if (gone != null) {
            throw gone;
        }
    }

    long elapsedMillis() {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    /** From here on nothing is sent and nothing is ended. */
    @Override
    public void close() {
        looking.cancel(false);
        synchronized (this) {
            open = false;
        }
    }
}
