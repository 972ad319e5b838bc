package spoor.ingest.job;

import org.jspecify.annotations.Nullable;

/**
 * How a file is to be imported.
 *
 * @param format its word, or null to recognise it
 * @param dataset id of the dataset, or null to take what the file says or is called
 * @param mapping of columns as JSON; empty to guess
 * @param strict load nothing if a single record is rejected
 * @param replace afterwards take away what the dataset had and this file does not state
 * @param dryRun count what would happen, and write nothing
 * @param about what the user says about the dataset
 */
public record ImportRequest(
        @Nullable String format,
        @Nullable String dataset,
        String mapping,
        boolean strict,
        boolean replace,
        boolean dryRun,
        About about) {

    public ImportRequest(
            @Nullable String format,
            @Nullable String dataset,
            String mapping,
            boolean strict,
            boolean replace,
            boolean dryRun) {
        this(format, dataset, mapping, strict, replace, dryRun, About.NOTHING);
    }

    /** The same, and what the user says about the dataset. */
    public ImportRequest about(About said) {
        return new ImportRequest(format, dataset, mapping, strict, replace, dryRun, said);
    }
}
