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
 * looks each second whether the time is over or nobody listens any more, and then interrupts it, which cuts the
 * connection and thereby ends the statement. Rows pass through here, so that both threads never write at once.
 */
final class CypherWatch implements AutoCloseable {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("cypher-clock").factory());
    private static final long GRACE_MILLIS = 1_000;
    private static final long LOOK_MILLIS = 500;

    private final long begin = System.nanoTime();
    private final long timeoutMillis;
    private final CypherRows rows;
    private final Future<?> looking;

    private @Nullable Thread runner = Thread.currentThread();
    private boolean overdue;
    private @Nullable IOException gone;
    private boolean wroteSinceLook;

    CypherWatch(long timeoutMillis, CypherRows rows) {
        this.timeoutMillis = timeoutMillis;
        this.rows = rows;
        this.looking = CLOCK.scheduleWithFixedDelay(
                () -> Thread.ofVirtual().start(this::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        Thread running = runner;
        if (running == null) {
            return;
        }
        if (!wroteSinceLook && gone == null) {
            try {
                rows.alive();
            } catch (IOException e) {
                gone = e;
            }
        }
        wroteSinceLook = false;
        overdue = elapsedMillis() > timeoutMillis + GRACE_MILLIS;
        if (overdue || gone != null) {
            running.interrupt();
        }
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

    /** From here on nobody interrupts the thread, and what was meant for the statement is forgotten. */
    @Override
    public void close() {
        looking.cancel(false);
        synchronized (this) {
            runner = null;
        }
        Thread.interrupted();
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
