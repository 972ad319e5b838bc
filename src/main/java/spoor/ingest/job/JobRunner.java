package spoor.ingest.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.identity.decision.IdentityRenewal;
import spoor.identity.match.Matching;
import spoor.identity.match.Recognising;
import spoor.ingest.format.Format;
import spoor.ingest.format.Formats;
import spoor.ingest.job.ImportJob.State;
import spoor.ingest.job.ImportStatus.Failure;
import spoor.ingest.write.DatasetCleaner;
import spoor.ingest.write.Tally;
import spoor.jobs.Jobs;
import spoor.model.SpoorException;
import spoor.model.Unavailable;
import spoor.snapshot.Snapshots;
import spoor.store.Actor;
import spoor.store.Leases;
import spoor.store.StoreState;
import spoor.store.StoreWrites;
import spoor.store.WriteLog;

/** Brings a job to its end: tries again what the database did not take, and says how it ended. */
@Component
final class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 5_000;

    private final Formats formats;
    private final ImportStore store;
    private final ImportFolder folder;
    private final Driver driver;
    private final StoreWrites writes;
    private final WriteLog log;
    private final Snapshots snapshots;
    private final DatasetCleaner cleaner;
    private final Leases leases;
    private final Jobs<ImportJob, ImportStatus> jobs;
    private final StoreState state;
    private final IdentityRenewal identities;
    private final Matching matching;
    private final Recognising recognising;
    private final FirstLoads firstLoads;
    private final MeterRegistry meters;

    JobRunner(
            List<Format> further,
            ImportStore store,
            ImportFolder folder,
            Driver driver,
            StoreWrites writes,
            WriteLog log,
            Snapshots snapshots,
            DatasetCleaner cleaner,
            Leases leases,
            Jobs<ImportJob, ImportStatus> jobs,
            StoreState state,
            IdentityRenewal identities,
            Matching matching,
            Recognising recognising,
            FirstLoads firstLoads,
            MeterRegistry meters) {
        this.firstLoads = firstLoads;
        this.meters = meters;
        this.recognising = recognising;
        this.matching = matching;
        this.state = state;
        this.identities = identities;
        this.formats = new Formats(further);
        this.store = store;
        this.folder = folder;
        this.driver = driver;
        this.writes = writes;
        this.log = log;
        this.snapshots = snapshots;
        this.cleaner = cleaner;
        this.leases = leases;
        this.jobs = jobs;
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
                end(job, State.CANCELLED, null);
            }
        } catch (Neo4jException | Unavailable e) {
            throw e;
        } catch (SpoorException e) {
            end(job, State.FAILED, new Failure(e.code(), String.valueOf(e.getMessage()), false));
        } catch (IOException | RuntimeException e) {
            LOG.error("The import {} failed", job.order().jobId(), e);
            end(job, State.FAILED, new Failure("import.fault", "The import failed; the log says why.", true));
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
            new ImportRun(job, formats, store, driver, writes, folder, cleaner, recognising).run();
            end(job, State.DONE, null);
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
            end(job, State.FAILED, new Failure("import.interrupted", message, true));
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

    private void end(ImportJob job, State state, @Nullable Failure failure) {
        if (failure == null || !failure.resumable()) {
            folder.discard(job.order().upload());
        }
        record(job, state, failure);
        wakeDecisions(job);
        job.visibleIn(showChanges(job));
        lookForPairs(job, state);
        job.end(state, failure);
        jobs.post(job);
        ImportStatus status = job.status();
        LOG.info(
                "Import of {} {}: {} read, {} loaded, {} rejected, {} duplicate.",
                status.file().replaceAll("\\p{Cntrl}", "?"),
                status.state(),
                status.read(),
                status.loaded(),
                status.rejected(),
                status.duplicate());
        count(status);
    }

    private void count(ImportStatus status) {
        meters.counter("spoor.imports", "outcome", status.state()).increment();
        if (!status.dryRun()) {
            meters.counter("spoor.import.rows", "outcome", "loaded").increment((double) status.loaded());
            meters.counter("spoor.import.rows", "outcome", "rejected").increment((double) status.rejected());
            meters.counter("spoor.import.rows", "outcome", "duplicate").increment((double) status.duplicate());
        }
    }

    /** Decisions on records that came back have their effect again. */
    private void wakeDecisions(ImportJob job) {
        if (job.order().request().dryRun()) {
            return;
        }
        try {
            identities.wake(Actor.ofJob("import", job.id()));
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("Decisions on what the import brought have their effect later: {}", e.getMessage());
        }
    }

    /**
     * In the background, with the records of the dataset. What ships with Spoor stands alone as long as nothing else is
     * there; where something is, all are compared once Spoor is ready.
     */
    private void lookForPairs(ImportJob job, State outcome) {
        String dataset = job.status().dataset();
        Tally tally = job.tally();
        if (outcome != State.DONE
                || job.order().request().dryRun()
                || dataset == null
                || tally.created() + tally.changed() == 0) {
            return;
        }
        if (this.state.isReady()) {
            matching.imported(dataset).ifPresent(job::followedBy);
        } else if (store.hasOthers(dataset)) {
            matching.imported(null).ifPresent(job::followedBy);
        }
    }

    /** Traces show what was written before anybody is told that it is there; null if that could not be made sure of. */
    private @Nullable String showChanges(ImportJob job) {
        if (job.order().request().dryRun()) {
            return null;
        }
        try {
            snapshots.catchUp();
            return snapshots.version();
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("The graph will show the import {} later: {}", job.order().jobId(), e.getMessage());
            return null;
        }
    }

    /** Best effort: the outcome stands even if the database cannot note it now. */
    private void record(ImportJob job, State state, @Nullable Failure failure) {
        if (job.order().request().dryRun()) {
            return;
        }
        try {
            store.finish(job.order().jobId(), ImportNodes.ofEnd(job, state, failure));
            if (state == State.DONE) {
                store.restart(job.order().jobId());
            }
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("How the import ended could not be noted: {}", e.getMessage());
        }
    }
}
