package spoor.ingest.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import spoor.ingest.job.ImportStatus.Failure;
import spoor.store.Leases;

/** One import from its order to its end. Written by one thread, read by any. */
final class ImportJob {

    /** The stations of a job. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** A paused job looks this often whether it was cancelled. */
    private static final long PAUSE_LOOK_MILLIS = 500;

    private final ImportOrder order;
    private volatile State state = State.QUEUED;
    private volatile String phase = "waiting";
    private volatile @Nullable String dataset;
    private volatile @Nullable String format;
    private volatile Books books = Books.EMPTY;
    private volatile Tally tally = Tally.EMPTY;
    private volatile List<IssueGroup> issues = List.of();
    private volatile @Nullable Failure failure;
    private volatile @Nullable String version;
    private volatile long done;
    private volatile long vanished;
    private volatile boolean cancelled;
    private volatile boolean stopped;
    private volatile boolean paused;
    private volatile boolean endPosted;
    private volatile Leases.@Nullable Lease turn;
    private volatile Instant phaseBegan = Instant.now();
    private final Instant created = Instant.now();
    private volatile @Nullable Instant finished;

    ImportJob(ImportOrder order) {
        this.order = order;
        this.dataset = order.request().dataset();
        this.format = order.request().format();
    }

    ImportOrder order() {
        return order;
    }

    /** Nothing is written without this right. */
    void takeTurn(Leases.Lease lease) {
        turn = lease;
    }

    void begin(String formatName, String datasetId) {
        state = State.RUNNING;
        format = formatName;
        dataset = datasetId;
    }

    void enter(String newPhase) {
        phase = newPhase;
        phaseBegan = Instant.now();
        done = 0;
    }

    void progress(long records) {
        done = records;
    }

    void checked(Books now, List<IssueGroup> groups) {
        books = now;
        issues = groups;
    }

    void counted(Tally now) {
        tally = now;
    }

    void vanished(long count) {
        vanished = count;
    }

    /** The version of the graph from which on traces show it. */
    void visibleIn(@Nullable String snapshotVersion) {
        version = snapshotVersion;
    }

    void end(State last, @Nullable Failure why) {
        failure = why;
        finished = Instant.now();
        phase = "ended";
        state = last;
    }

    /** Does what somebody wants of it. */
    void obey(JobBoard.Wish wish) {
        switch (wish) {
            case CANCEL -> cancel();
            case PAUSE -> pause();
            case RESUME -> resume();
        }
    }

    void cancel() {
        cancelled = true;
    }

    /** Spoor itself ends; the job goes on at the next start. */
    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    boolean isWanted() {
        return !cancelled && !stopped;
    }

    /** All Spoors know how it ended. */
    void endPosted() {
        endPosted = true;
    }

    boolean isEndPosted() {
        return endPosted;
    }

    boolean isOver() {
        return isOver(state);
    }

    private static boolean isOver(State state) {
        return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
    }

    /** Holds the job at its next batch; what it knows stays in memory, so that it goes on at once. */
    void pause() {
        paused = true;
    }

    synchronized void resume() {
        paused = false;
        notifyAll();
    }

    /**
     * Called between records and between batches: waits while the job is paused.
     *
     * @throws ServiceUnavailableException if another Spoor may be writing by now
     */
    void requireWanted() {
        if (paused) {
            awaitResume();
        }
        if (cancelled || stopped) {
            throw new CancellationException();
        }
        Leases.Lease held = turn;
        if (held != null && !held.isHeld()) {
            throw new ServiceUnavailableException("The database was away for so long that another may be writing.");
        }
    }

    private synchronized void awaitResume() {
        Instant held = Instant.now();
        while (paused && !cancelled && !stopped) {
            try {
                wait(PAUSE_LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        phaseBegan = phaseBegan.plus(Duration.between(held, Instant.now()));
    }

    State state() {
        return state;
    }

    Books books() {
        return books;
    }

    Tally tally() {
        return tally;
    }

    List<IssueGroup> issues() {
        return issues;
    }

    /** The state is written last and read first, so that what ended never lacks its reason. */
    ImportStatus status() {
        State now = state;
        long seconds = Math.max(1, Duration.between(phaseBegan, Instant.now()).toSeconds());
        long rate = done / seconds;
        Long left = books.read() == 0 || rate == 0 || isOver(now) ? null : Math.max(0, (books.read() - done) / rate);
        return new ImportStatus(
                order.jobId(),
                word(now),
                phase,
                order.fileName(),
                dataset,
                format,
                order.request().dryRun(),
                order.request().replace(),
                paused && !isOver(now),
                books.read(),
                books.loaded(),
                books.rejected(),
                books.duplicate(),
                tally.created(),
                tally.changed(),
                tally.unchanged(),
                vanished,
                issues,
                isOver(now) ? null : new ImportStatus.Progress(done, books.read(), rate, left),
                failure,
                version,
                created.toString(),
                finished == null ? null : String.valueOf(finished));
    }

    private static String word(State state) {
        return switch (state) {
            case QUEUED, RUNNING -> "running";
            case DONE -> "done";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
        };
    }
}
