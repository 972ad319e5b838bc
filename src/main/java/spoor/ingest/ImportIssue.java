package spoor.ingest;

/**
 * Why a row was not loaded.
 *
 * @param file name within the package
 * @param line where the row begins, the header being line 1
 * @param column the column at fault; empty if the row as a whole is
 * @param value what stands there
 * @param reason a sentence for people
 */
public record ImportIssue(String file, long line, String column, String value, String reason) {

    @Override
    public String toString() {
        String place = column.isEmpty() ? "" : " %s='%s'".formatted(column, value);
        return "%s:%d%s: %s".formatted(file, line, place, reason);
    }
}
