package spoor.ingest.job.preview;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Issue;
import spoor.ingest.job.ImportStatus;

/**
 * A look at a file before it is imported.
 *
 * @param format as recognised or given; null if none knows it
 * @param dataset id of the dataset, where the file itself says it
 * @param about what the file says about the dataset: name, version, licence
 * @param reading how the file is read as a table; null if it is none
 * @param table the first rows as they stand, of a table; otherwise empty
 * @param mapping what would be used, for a format that uses one
 * @param records what the first records would become
 * @param error why it cannot be read any further; null if it can
 */
public record Preview(
        @Nullable String format,
        @Nullable String dataset,
        Map<String, String> about,
        @Nullable Layout reading,
        List<List<String>> table,
        @Nullable Object mapping,
        List<PreviewRecord> records,
        ImportStatus.@Nullable Failure error) {

    /**
     * How a table is read.
     *
     * @param kind {@code csv} or {@code xlsx}
     * @param encoding of a CSV file; null for a workbook
     * @param separator of a CSV file; null for a workbook
     * @param lines where each of the first rows begins in the file
     */
    public record Layout(
            String kind,
            @Nullable String encoding,
            @Nullable String separator,
            List<Long> lines) {}

    /** One record: what it states, and what is wrong with it. */
    public record PreviewRecord(long line, boolean rejected, List<PreviewClaim> claims, List<Issue> issues) {}

    /**
     * A node or tie: {@code kind} such as {@code entity}, {@code relation}, {@code shipment}.
     *
     * @param from id of the entity at which a tie begins; null for a node
     * @param to id of the entity at which a relation ends
     */
    public record PreviewClaim(
            String kind,
            @Nullable String label,
            @Nullable String from,
            @Nullable String to,
            Map<String, Object> properties) {}
}
