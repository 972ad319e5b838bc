package spoor.identity.match;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.jobs.JobStatus;

/**
 * How far a search for pairs is.
 *
 * @param job its id; empty if there was none yet
 * @param state running, done, failed or cancelled; none where nobody has looked for pairs yet
 * @param phase what it does now: waiting, reading, comparing, explaining, writing, ended
 * @param dataset whose records were compared; null: all
 * @param otherDataset with whose records they were compared; null: with all
 * @param done records of the phase so far
 * @param total records of the phase; 0 if not known yet
 * @param proposals how many were stored
 * @param byClass how many of each class
 * @param error why it failed; null if it did not
 * @param at when it ended; null while it runs
 */
public record MatchingStatus(
        String job,

        @Schema(allowableValues = {"none", "running", "done", "failed", "cancelled"})
        String state,

        String phase,
        @Nullable String dataset,
        @Nullable String otherDataset,
        long done,
        long total,
        long proposals,
        Map<String, Long> byClass,
        @Nullable String error,
        @Nullable String startedAt,
        @Nullable String at)
        implements JobStatus<MatchingStatus> {

    /** Of a graph in which nobody has looked for pairs. */
    public static final MatchingStatus NONE =
            new MatchingStatus("", "none", "ended", null, null, 0, 0, 0, Map.of(), null, null, null);

    private static final String ABANDONED = "The Spoor that looked for pairs does not answer; look again.";

    /** Whether its Spoor ended before it did. */
    @JsonIgnore
    boolean isAbandoned() {
        return ABANDONED.equals(error);
    }

    @Override
    public boolean hasEnded() {
        return !state.equals("running");
    }

    @Override
    public MatchingStatus abandoned() {
        return hasEnded()
                ? this
                : new MatchingStatus(
                        job,
                        "failed",
                        phase,
                        dataset,
                        otherDataset,
                        done,
                        total,
                        proposals,
                        byClass,
                        ABANDONED,
                        startedAt,
                        startedAt);
    }
}
