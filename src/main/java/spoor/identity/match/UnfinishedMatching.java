package spoor.identity.match;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spoor.jobs.Jobs;
import spoor.store.StartStep;

/** Begins again at the start the searches for pairs that were under way when Spoor ended. */
@Component
@Order(UnfinishedMatching.AFTER_IMPORTS)
final class UnfinishedMatching implements StartStep {

    static final int AFTER_IMPORTS = 450;

    private final Jobs<MatchingJob, MatchingStatus> jobs;
    private final Matching matching;

    UnfinishedMatching(Jobs<MatchingJob, MatchingStatus> matchings, Matching matching) {
        this.jobs = matchings;
        this.matching = matching;
    }

    @Override
    public boolean canWait() {
        return true;
    }

    @Override
    public void run(Progress progress) {
        jobs.list().values().stream().filter(MatchingStatus::isAbandoned).forEach(matching::beginAgain);
    }
}
