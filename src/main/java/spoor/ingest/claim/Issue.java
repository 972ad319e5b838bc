package spoor.ingest.claim;

/**
 * Something about a record that its owner has to know.
 *
 * @param code a stable dotted word such as {@code end.unknown}
 * @param file name within the upload
 * @param line where the record begins, or its number where there are no lines
 * @param column the column or field at fault; empty if the record as a whole is
 * @param value what stands there, shortened
 * @param reason a sentence for people
 */
public record Issue(
        Severity severity, String code, String file, long line, String column, String value, String reason) {

    private static final int LONGEST_VALUE = 200;

    /** A rejected record is not loaded; one with warnings is. */
    public enum Severity {
        WARNING,
        REJECTED
    }

    public Issue {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "…" : value;
    }

    public boolean isRejection() {
        return severity == Severity.REJECTED;
    }
}
