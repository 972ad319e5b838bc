package spoor.ingest.job;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.identity.match.RecognisedCounts;
import spoor.ingest.check.IssueGroup;
import spoor.jobs.JobStatus;

/**
 * How far an import is. The books count records of the file (read = loaded + rejected + duplicate); new, changed and
 * unchanged count nodes and ties of the graph.
 *
 * @param job its id
 * @param state {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param phase what it does now: waiting, checking, nodes, ties, declarations, vanished, comparing,
 *     restarting, ended
 * @param dryRun nothing is written
 * @param replace what the dataset had and the file does not state is taken away
 * @param paused it holds until it is told to go on
 * @param vanished nodes and ties that the dataset had and this version does not state, where it was to be replaced
 * @param issues grouped, rejections first; each in full under {@code /api/imports/{job}/issues}
 * @param progress null once it has ended
 * @param error why it failed; null if it did not
 * @param version the version of the graph from which on traces show what it wrote; null while it runs, after a
 *     dry run, after a restart, and if the graph could not be read when it ended
 * @param recognised of a trial how many of the file's entities the store has; null while it is not known. Each of them
 *     stands under {@code /api/imports/{job}/entities}
 * @param pairs the search for pairs with records of the dataset; null where none was ordered, and after a restart
 */
public record ImportStatus(
        String job,
        String state,
        String phase,
        String file,
        @Nullable String dataset,
        @Nullable String format,
        boolean dryRun,
        boolean replace,
        boolean paused,
        long read,
        long loaded,
        long rejected,
        long duplicate,
        @JsonProperty("new") long created,
        long changed,
        long unchanged,
        long vanished,
        List<IssueGroup> issues,
        @Nullable Progress progress,
        @Nullable Failure error,
        @Nullable String version,
        @Nullable RecognisedCounts recognised,
        @Nullable ProposedPairs pairs,
        String startedAt,
        @Nullable String finishedAt)
        implements JobStatus<ImportStatus> {

    private static final String ABANDONED = "import.abandoned";

    @Override
    public boolean hasEnded() {
        return progress == null;
    }

    @Override
    public ImportStatus abandoned() {
        Failure failure = new Failure(
                ABANDONED,
                "The Spoor that runs this import does not answer. It goes on when that Spoor is back, or when the same"
                        + " file is ordered again.",
                true);
        return with(failure, pairs);
    }

    /**
     * What is noted in the store of an import that nobody is at any more, if it had ended: the Spoor that ran it was gone
     * before it could tell so. Otherwise this.
     */
    ImportStatus orNoted(ImportStatus noted) {
        return isAbandoned() && noted.hasEndedSince(Instant.parse(startedAt)) ? noted : this;
    }

    /** Whether the Spoor that ran it does not answer any more. */
    @JsonIgnore
    boolean isAbandoned() {
        return error != null && error.code().equals(ABANDONED);
    }

    private boolean hasEndedSince(Instant then) {
        return finishedAt != null && ZonedDateTime.parse(finishedAt).toInstant().isAfter(then);
    }

    /** The same with what is known of its pairs now. */
    ImportStatus with(@Nullable ProposedPairs now) {
        return with(error, now);
    }

    private ImportStatus with(@Nullable Failure failure, @Nullable ProposedPairs proposed) {
        return new ImportStatus(
                job,
                state,
                phase,
                file,
                dataset,
                format,
                dryRun,
                replace,
                paused,
                read,
                loaded,
                rejected,
                duplicate,
                created,
                changed,
                unchanged,
                vanished,
                issues,
                progress,
                failure,
                version,
                recognised,
                proposed,
                startedAt,
                finishedAt);
    }

    /**
     * Where it is in the present phase.
     *
     * @param done records of the file gone through
     * @param total records of the file; 0 while they are still being counted
     * @param perSecond records a second
     * @param secondsLeft of this phase; null while it cannot be told
     */
    public record Progress(
            long done, long total, long perSecond, @Nullable Long secondsLeft) {}

    /**
     * Why it failed.
     *
     * @param resumable the same file, imported again in the same way, goes on where it stopped
     */
    public record Failure(String code, String message, boolean resumable) {}
}
