package spoor.identity.match;

import org.springframework.stereotype.Component;

/** Looks for pairs and stores them as proposals. */
@Component
class MatchingWork {

    void run(MatchingJob job) {
        job.enter("reading", 0);
    }
}
