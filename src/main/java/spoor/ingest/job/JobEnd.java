package spoor.ingest.job;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.identity.decision.IdentityRenewal;
import spoor.ingest.job.ImportJob.State;
import spoor.ingest.job.ImportStatus.Failure;
import spoor.model.SpoorException;
import spoor.snapshot.Snapshots;
import spoor.store.Actor;

/** What follows an import: decisions have their effect, traces show it, pairs are looked for, how it ended is noted. */
@Component
final class JobEnd {

    private static final Logger LOG = LoggerFactory.getLogger(JobEnd.class);

    private final ImportStore store;
    private final ImportFolder folder;
    private final IdentityRenewal identities;
    private final Snapshots snapshots;
    private final PairsOfImport pairs;
    private final JobNews news;

    JobEnd(
            ImportStore store,
            ImportFolder folder,
            IdentityRenewal identities,
            Snapshots snapshots,
            PairsOfImport pairs,
            JobNews news) {
        this.store = store;
        this.folder = folder;
        this.identities = identities;
        this.snapshots = snapshots;
        this.pairs = pairs;
        this.news = news;
    }

    /**
     * Noted last but for the file, which goes after that: whoever is killed in between has the import to go on with.
     *
     * @param failure null where nothing failed
     * @throws Neo4jException if the database cannot note it; then the job has not ended, and its file is still there
     * @throws spoor.model.Unavailable if it cannot be known whether it is noted; likewise
     */
    void of(ImportJob job, State state, @Nullable Failure failure) {
        prepare(job, state);
        note(job, state, failure);
        leave(job, state, failure);
    }

    /** Of a job that is not tried again, as it was cancelled or given up: it ends even if the database cannot note that now. */
    void ofGivenUp(ImportJob job, State state, @Nullable Failure failure) {
        prepare(job, state);
        try {
            note(job, state, failure);
        } catch (SpoorException | Neo4jException e) {
            LOG.warn("How the import ended could not be noted: {}", e.getMessage());
        }
        leave(job, state, failure);
    }

    private void prepare(ImportJob job, State state) {
        wakeDecisions(job);
        job.visibleIn(showChanges(job));
        pairs.lookFor(job, state);
    }

    private void note(ImportJob job, State state, @Nullable Failure failure) {
        if (!job.order().request().dryRun()) {
            store.finish(job.order().jobId(), ImportNodes.ofEnd(job, state, failure));
        }
    }

    private void leave(ImportJob job, State state, @Nullable Failure failure) {
        if (failure == null || !failure.resumable()) {
            folder.discard(job.order().upload());
        }
        job.end(state, failure);
        news.tell(job);
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
}
