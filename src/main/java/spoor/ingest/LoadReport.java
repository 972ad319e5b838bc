package spoor.ingest;

import java.util.List;
import java.util.Map;

/**
 * What became of a dataset.
 *
 * @param alreadyLoaded the very same dataset was there, and nothing was read or written
 * @param counts by file name; empty if {@code alreadyLoaded}
 * @param issues one for each rejected row
 */
public record LoadReport(
        String dataset,
        String version,
        boolean alreadyLoaded,
        Map<String, RowCount> counts,
        List<ImportIssue> issues) {}
