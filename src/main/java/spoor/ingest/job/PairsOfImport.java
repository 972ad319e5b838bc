package spoor.ingest.job;

import org.springframework.stereotype.Component;
import spoor.identity.match.Matching;
import spoor.ingest.job.ImportJob.State;
import spoor.ingest.write.Tally;
import spoor.store.StoreState;

/** Has pairs looked for among what an import brought. */
@Component
final class PairsOfImport {

    private final ImportStore store;
    private final Matching matching;
    private final StoreState state;

    PairsOfImport(ImportStore store, Matching matching, StoreState state) {
        this.store = store;
        this.matching = matching;
        this.state = state;
    }

    /**
     * In the background, with the records of the dataset. What ships with Spoor stands alone as long as nothing else is
     * there; where something is, all are compared once Spoor is ready.
     */
    void lookFor(ImportJob job, State outcome) {
        String dataset = job.status().dataset();
        Tally tally = job.tally();
        if (outcome != State.DONE
                || job.order().request().dryRun()
                || dataset == null
                || tally.created() + tally.changed() == 0) {
            return;
        }
        if (state.isReady()) {
            matching.imported(dataset).ifPresent(job::followedBy);
        } else if (store.hasOthers(dataset)) {
            matching.imported(null).ifPresent(job::followedBy);
        }
    }
}
