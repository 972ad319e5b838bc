package spoor.ingest;

/** Ends the reading of one row; becomes an {@link ImportIssue}. */
final class RowFault extends RuntimeException {

    private final ImportIssue issue;

    RowFault(CsvRow row, String column, String value, String reason) {
        super(reason, null, false, false);
        this.issue = new ImportIssue(row.file(), row.line(), column, value, reason);
    }

    ImportIssue issue() {
        return issue;
    }
}
