package spoor.ingest.job;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.ingest.job.ImportJob.State;
import spoor.ingest.job.ImportStatus.Failure;
import spoor.model.SpoorException;
import spoor.model.Unavailable;
import spoor.store.Leases;
import spoor.store.StoreState;
import spoor.store.WriteLog;

/** Brings a job to its end: tries again what the database did not take. */
@Component
final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 5_000;

    private final Leases leases;
    private final WriteLog log;
    private final StoreState state;
    private final FirstLoads firstLoads;
    private final ImportRuns runs;
    private final JobEnd end;

    JobRunner(Leases leases, WriteLog log, StoreState state, FirstLoads firstLoads, ImportRuns runs, JobEnd end) {
        this.leases = leases;
        this.log = log;
        this.state = state;
        this.firstLoads = firstLoads;
        this.runs = runs;
        this.end = end;
    }

    /** Returns when the job has ended, or Spoor ends. */
    void work(ImportJob job) {
        for (int attempt = 1; attempt <= ATTEMPTS && !job.isOver() && !job.isStopped(); attempt++) {
            try {
                attempt(job);
            } catch (Neo4jException | Unavailable e) {
                tryAgain(job, attempt == ATTEMPTS, e);
            }
        }
    }

    /**
     * Once, for the start, which waits for the database itself and then begins anew: nobody else would make it ready.
     *
     * @throws Neo4jException if the database did not take it; what was committed stays
     */
    void workAtStart(ImportJob job) {
        attempt(job);
    }

    private void attempt(ImportJob job) {
        try (Leases.Lease turn = awaitTurn(job)) {
            job.takeTurn(turn);
            run(job);
        } catch (CancellationException e) {
            if (!job.isStopped()) {
                end.ofGivenUp(job, State.CANCELLED, null);
            }
        } catch (Neo4jException | Unavailable e) {
            throw e;
        } catch (SpoorException e) {
            end.of(job, State.FAILED, new Failure(e.code(), String.valueOf(e.getMessage()), false));
        } catch (IOException | RuntimeException e) {
            LOG.error("The import {} failed", job.order().jobId(), e);
            end.of(job, State.FAILED, new Failure("import.fault", "The import failed; the log says why.", true));
        }
    }

    /** One import at a time, whichever Spoor it was ordered from. */
    private Leases.Lease awaitTurn(ImportJob job) {
        try {
            return leases.await(Leases.IMPORT, job::isWanted).orElseThrow(CancellationException::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            job.stop();
            throw new CancellationException();
        }
    }

    private void run(ImportJob job) throws IOException {
        log.begin();
        try {
            job.requireWanted();
            if (firstLoads.load(job)) {
                return;
            }
            runs.run(job);
            end.of(job, State.DONE, null);
        } finally {
            log.end();
        }
    }

    /** The database went away, is full, or was restarted: what was committed stays, the rest is written later. */
    private void tryAgain(ImportJob job, boolean last, RuntimeException e) {
        LOG.warn("The import {} was interrupted: {}", job.order().jobId(), e.getMessage());
        if (last) {
            String message =
                    "The database did not take the data: %s Import the file again to go on.".formatted(e.getMessage());
            end.ofGivenUp(job, State.FAILED, new Failure("import.interrupted", message, true));
            return;
        }
        try {
            pause(job);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            job.stop();
        }
    }

    /** Until the database can be asked again: what it waits for itself, such as room on its disk, is no attempt of ours. */
    private void pause(ImportJob job) throws InterruptedException {
        do {
            Thread.sleep(PAUSE_MILLIS);
        } while (!state.isReady() && job.isWanted());
    }
}
