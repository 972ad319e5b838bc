package spoor.console;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches over one running statement. The thread that runs it may be stuck in a call to the database, so a second one
 * looks twice a second whether the time is over or nobody listens any more, and then has the database end it. Rows pass
 * through here, so that both threads never write at once, and none after the request was given up.
 */
final class CypherWatch implements AutoCloseable {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("cypher-clock").factory());
    private static final long GRACE_MILLIS = 500;
    private static final long LOOK_MILLIS = 500;

    private final long begin = System.nanoTime();
    private final long timeoutMillis;
    private final CypherRows rows;
    private final Runnable terminate;
    private final Future<?> looking;

    private boolean open = true;
    private boolean terminated;
    private boolean overdue;
    private @Nullable IOException gone;
    private boolean wroteSinceLook;

    CypherWatch(long timeoutMillis, CypherRows rows, Runnable terminate) {
        this.timeoutMillis = timeoutMillis;
        this.rows = rows;
        this.terminate = terminate;
        this.looking = CLOCK.scheduleWithFixedDelay(
                () -> Thread.ofVirtual().start(this::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
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
        if (!wroteSinceLook) {
            try {
                rows.alive();
            } catch (IOException e) {
                gone = e;
            }
        }
        wroteSinceLook = false;
        overdue = elapsedMillis() > timeoutMillis + GRACE_MILLIS;
        terminated = overdue || gone != null;
        return terminated;
    }

    synchronized void columns(List<String> names) throws IOException {
        wroteSinceLook = true;
        write(() -> rows.columns(names));
    }

    synchronized void row(String json) throws IOException {
        wroteSinceLook = true;
        write(() -> rows.row(json));
    }

    synchronized void end(CypherRows.CypherSummary summary) throws IOException {
        write(() -> rows.end(summary));
    }

    private void write(Writing writing) throws IOException {
        if (!open) {
            throw new IOException("The request was given up");
        }
        try {
            writing.run();
        } catch (IOException e) {
            gone = e;
            throw e;
        }
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

    /** From here on nothing is written and nothing is ended. */
    @Override
    public void close() {
        looking.cancel(false);
        synchronized (this) {
            open = false;
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
