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

/** What follows an import: how it ended is noted, decisions have their effect, traces show it, pairs are looked for. */
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

    /** @param failure null where nothing failed */
    void of(ImportJob job, State state, @Nullable Failure failure) {
        if (failure == null || !failure.resumable()) {
            folder.discard(job.order().upload());
        }
        record(job, state, failure);
        wakeDecisions(job);
        job.visibleIn(showChanges(job));
        pairs.lookFor(job, state);
        job.end(state, failure);
        news.tell(job);
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
