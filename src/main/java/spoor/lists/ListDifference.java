package spoor.lists;

import com.fasterxml.jackson.annotation.JsonProperty;
import spoor.ingest.job.ImportStatus;

/**
 * What a version of a list makes of its dataset: records of its file, and nodes and ties of the graph.
 *
 * @param read records of the file
 * @param rejected how many of them cannot be used
 * @param created nodes and ties that the dataset has not had
 * @param changed that it has had otherwise
 * @param unchanged that it has had
 * @param gone that it has had and this version does not state
 */
public record ListDifference(
        long read, long rejected, @JsonProperty("new") long created, long changed, long unchanged, long gone) {

    private static final int MOST_GONE_PERCENT = 20;
    private static final int MOST_REJECTED_PERCENT = 50;
    private static final int WHOLE = 100;

    static ListDifference of(ImportStatus status) {
        return new ListDifference(
                status.read(),
                status.rejected(),
                status.created(),
                status.changed(),
                status.unchanged(),
                status.vanished());
    }

    /** How many nodes and ties the dataset has with it. */
    long size() {
        return created + changed + unchanged;
    }

    /** Whether more than a fifth is gone since the dataset had so many. */
    boolean isSmallerThan(long approved) {
        return size() * WHOLE < approved * (WHOLE - MOST_GONE_PERCENT);
    }

    /** Whether so much would go, or cannot be used, that a person should look before it is imported. */
    boolean isDoubtful() {
        long before = changed + unchanged + gone;
        return gone * WHOLE > before * MOST_GONE_PERCENT
                || rejected * WHOLE > read * MOST_REJECTED_PERCENT
                || read == 0;
    }
}
