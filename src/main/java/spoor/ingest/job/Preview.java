package spoor.ingest.job;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Issue;

/**
 * A look at a file before it is imported.
 *
 * @param format as recognised or given; null if none knows it
 * @param table the first rows as they stand, of a table; otherwise empty
 * @param mapping what would be used, for a format that uses one
 * @param records what the first records would become
 * @param error why it cannot be read any further; null if it can
 */
public record Preview(
        @Nullable String format,
        List<List<String>> table,
        @Nullable Object mapping,
        List<PreviewRecord> records,
        ImportStatus.@Nullable Failure error) {

    /** One record: what it states, and what is wrong with it. */
    public record PreviewRecord(long line, boolean rejected, List<PreviewClaim> claims, List<Issue> issues) {}

    /** A node or tie: {@code kind} such as {@code entity}, {@code relation}, {@code shipment}. */
    public record PreviewClaim(String kind, @Nullable String label, Map<String, Object> properties) {}
}
