package spoor.ingest.customs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.format.FieldFault;
import spoor.ingest.format.Remarks;
import spoor.ingest.read.ReadAhead;
import spoor.ingest.read.SheetRows;
import spoor.ingest.read.SparseTable;
import spoor.ingest.read.TableRow;
import spoor.model.BadInput;

/**
 * One reading of a table whose columns a mapping names: finds the header, then turns row after row into entries. Rows are
 * read in another thread than the one that passes them on.
 */
final class MappedRows {

    /** Reads rows below a header that is known. */
    interface Layout {

        /** How many cells a row has to have. */
        int width();

        /** Names of the columns that nothing is read from. */
        List<String> unused();

        /**
         * Reads a row.
         *
         * @throws FieldFault if it cannot be used
         */
        Stated read(TableRow row, String place);

        /** What was odd about the row that was read last, and did not make it unusable. */
        List<TableRow.Note> takeNotes();
    }

    /** A row that was read. */
    interface Stated {

        /** What it states; asked for in the thread that passes on, row by row. */
        List<Claim> claims();

        /** It is loaded; said in that thread. */
        default void loaded() {}
    }

    private record Prepared(TableRow row, long number, List<Issue> issues, Stated stated) {}

    private final String file;
    private final SheetRows table;
    private final @Nullable Integer headerRow;
    private final Function<TableRow, Layout> layouts;
    private final EntrySink sink;
    private final List<Issue> remarks = new ArrayList<>();
    private @Nullable Layout layout;
    private List<String> names = List.of();
    private List<SheetRows.Remark> told = List.of();
    private long number;

    /** @param layouts makes the reader of rows from the row that names the columns */
    MappedRows(
            String file,
            SheetRows table,
            @Nullable Integer headerRow,
            Function<TableRow, Layout> layouts,
            EntrySink sink) {
        this.file = file;
        this.table = table;
        this.headerRow = headerRow;
        this.layouts = layouts;
        this.sink = sink;
    }

    void read() throws IOException {
        told = table.remarks();
        ReadAhead.read(table, this::prepare, this::pass);
        if (layout == null) {
            throw new BadInput("csv.header.missing", "No row of the file names the columns.");
        }
    }

    private void pass(Prepared row) {
        Entry entry = new Entry(
                row.row().in(file), row.row().line(), row.number(), row.stated().claims(), row.issues());
        if (sink.accept(entry) == EntrySink.Fate.LOADED) {
            row.stated().loaded();
        }
    }

    private @Nullable Prepared prepare(TableRow row) {
        Layout known = layout;
        if (known != null) {
            return row.isBlank() && row.notes().isEmpty() ? null : prepare(known, row);
        }
        if (isHeader(row)) {
            layout = layouts.apply(row);
            names = row.cells().stream().map(String::strip).toList();
            remarks.addAll(Remarks.of(told, file, row, layout.unused()));
        }
        return null;
    }

    private boolean isHeader(TableRow row) {
        return headerRow == null ? !row.isBlank() : row.line() == headerRow;
    }

    private Prepared prepare(Layout known, TableRow row) {
        List<Issue> issues = new ArrayList<>(remarks);
        remarks.clear();
        row.notes().forEach(note -> issues.add(issue(row, note)));
        if (row.cells().size() != known.width() && !isPadded(row, known.width())) {
            String reason = "The row has %d cells, the header has %d."
                    .formatted(row.cells().size(), known.width());
            issues.add(rejection(row, "csv.width", "", "", reason));
        }
        if (HeaderRows.repeats(row, names)) {
            issues.add(
                    rejection(row, "row.header", "", "", "The row repeats the names of the columns; it is no record."));
        }
        boolean isRejected = issues.stream().anyMatch(Issue::isRejection);
        return new Prepared(row, ++number, issues, isRejected ? List::of : read(known, row, issues));
    }

    /** Sheets leave out empty cells at the end of a row, and so do some programs that write CSV. */
    private boolean isPadded(TableRow row, int width) {
        return table instanceof SparseTable && row.cells().size() < width;
    }

    private Stated read(Layout known, TableRow row, List<Issue> issues) {
        try {
            Stated stated = known.read(row, row.in(file) + ":" + row.line());
            known.takeNotes().forEach(note -> issues.add(issue(row, note)));
            return stated;
        } catch (FieldFault fault) {
            known.takeNotes();
            issues.add(rejection(row, fault.code(), fault.field(), fault.value(), String.valueOf(fault.getMessage())));
            return List::of;
        }
    }

    private Issue issue(TableRow row, TableRow.Note note) {
        String value = note.column() >= 0 && note.column() < row.cells().size()
                ? row.cells().get(note.column())
                : "";
        return new Issue(
                note.rejects() ? Severity.REJECTED : Severity.WARNING,
                note.code(),
                row.in(file),
                row.line(),
                note.column() < 0 ? "" : "column " + (note.column() + 1),
                value,
                note.text());
    }

    private Issue rejection(TableRow row, String code, String column, String value, String reason) {
        return new Issue(Severity.REJECTED, code, row.in(file), row.line(), column, value, reason);
    }
}
