package spoor.ingest.job;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import spoor.identity.match.MatchingStatus;

/**
 * The search for pairs that followed an import.
 *
 * @param job its id
 * @param proposals how many pairs with a record of the dataset it has stored so far
 * @param byClass how many of each class
 */
public record ProposedPairs(
        String job,

        @Schema(allowableValues = {"running", "done", "failed", "cancelled"})
        String state,

        long proposals,
        Map<String, Long> byClass) {

    /** One that was ordered just now. */
    static ProposedPairs ordered(String job) {
        return new ProposedPairs(job, "running", 0, Map.of());
    }

    static ProposedPairs of(MatchingStatus now) {
        return new ProposedPairs(now.job(), now.state(), now.proposals(), now.byClass());
    }
}
