package spoor.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.read.SheetRows;
import spoor.ingest.read.SparseTable;
import spoor.ingest.read.TableRow;
import spoor.model.BadInput;

/** One reading of a table with a known header. */
final class TableWalk {

    /** A title, or the day of a report, may stand above the names of the columns. */
    static final int HEADER_SOUGHT = 5;

    private final String file;
    private final List<String> columns;
    private final BiConsumer<Cells, Statements> rows;
    private final Input input;
    private final EntrySink sink;
    private final Set<String> asked = new HashSet<>();

    /** The record that was read last: what is to be told about the whole table goes with the last of all. */
    private @Nullable Entry last;

    private @Nullable TableRow header;

    /** The first row, which does not name the columns. */
    private @Nullable TableRow above;

    private int skipped;
    private @Nullable Map<String, Integer> indexes;
    private boolean sparse;
    private boolean closing;
    private int width;
    private long number;

    /**
     * @param file as issues name it
     * @param columns without which it cannot be read; their order is free, and others are let be
     * @param rows makes the claims of one row; throws BadInput or {@link FieldFault} to reject it
     */
    TableWalk(String file, List<String> columns, BiConsumer<Cells, Statements> rows, Input input, EntrySink sink) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
        this.input = input;
        this.sink = sink;
    }

    /** Takes rows that end with a comma which their header lacks: what is empty behind the last column is no cell. */
    TableWalk withClosingCells() {
        closing = true;
        return this;
    }

    /**
     * Reads the table to its end.
     *
     * @param before records of the upload that came before its first
     * @return the same with those of the table
     * @throws BadInput if it lacks a header or a column
     */
    long read(SheetRows table, long before) throws IOException {
        sparse = table instanceof SparseTable;
        number = before;
        table.read(this::take);
        if (header == null && above != null) {
            readHeader(above);
        }
        TableRow names = header;
        if (names == null) {
            throw new BadInput("csv.header.missing", "No row of the file %s names the columns.", file);
        }
        List<String> unused = names(names).stream()
                .filter(name -> !name.isEmpty() && !asked.contains(name))
                .toList();
        handOver(Remarks.of(table.remarks(), file, names, unused));
        return number;
    }

    static List<String> names(TableRow header) {
        return header.cells().stream().map(String::strip).toList();
    }

    private boolean take(TableRow row) {
        Map<String, Integer> known = indexes;
        if (row.isBlank() && row.notes().isEmpty()) {
            return true;
        }
        if (known == null && skipped < HEADER_SOUGHT && !names(row).containsAll(columns)) {
            skipped++;
            above = above == null ? row : above;
        } else if (known == null) {
            header = row;
            indexes = readHeader(row);
        } else {
            handOver(List.of());
            last = entry(known, row);
        }
        return true;
    }

    private void handOver(List<Issue> remarks) {
        Entry entry = last;
        if (entry != null) {
            List<Issue> issues = new ArrayList<>(entry.issues());
            issues.addAll(remarks);
            sink.accept(new Entry(entry.file(), entry.line(), entry.number(), entry.claims(), issues));
        }
    }

    private Map<String, Integer> readHeader(TableRow row) {
        Map<String, Integer> found = new HashMap<>();
        List<String> names = names(row);
        width = names.size();
        for (int i = 0; i < width; i++) {
            if (found.put(names.get(i), i) != null && !names.get(i).isEmpty()) {
                throw new BadInput("csv.header.doubled", "Two columns of %s are called '%s'.", file, names.get(i));
            }
        }
        for (String column : columns) {
            if (!found.containsKey(column)) {
                throw new BadInput(
                        "csv.column.missing", "There is no column '%s' in %s, which has: %s.", column, file, names);
            }
        }
        return found;
    }

    private Entry entry(Map<String, Integer> known, TableRow row) {
        number++;
        List<Issue> issues = new ArrayList<>(row.notes().size());
        for (TableRow.Note note : row.notes()) {
            issues.add(issue(row, note.rejects(), note.code(), note.text()));
        }
        int cells = cellsOf(row);
        if (cells != width && !(sparse && cells < width)) {
            String reason = "The row has %d cells, the header has %d.".formatted(cells, width);
            issues.add(issue(row, true, "csv.width", reason));
        }
        return new Entry(row.in(file), row.line(), number, claims(known, row, issues), issues);
    }

    private int cellsOf(TableRow row) {
        int cells = row.cells().size();
        while (closing && cells > width && row.cells().get(cells - 1).isBlank()) {
            cells--;
        }
        return cells;
    }

    private List<Claim> claims(Map<String, Integer> known, TableRow row, List<Issue> issues) {
        if (issues.stream().anyMatch(Issue::isRejection)) {
            return List.of();
        }
        try {
            Statements statements = new Statements(input, row.in(file) + ":" + row.line());
            rows.accept(new Cells(known, row.cells(), asked), statements);
            statements.doubts().forEach(doubt -> issues.add(issue(row, Severity.WARNING, doubt)));
            return statements.claims();
        } catch (FieldFault fault) {
            issues.add(issue(row, Severity.REJECTED, fault));
        } catch (BadInput e) {
            issues.add(issue(row, true, e.code(), String.valueOf(e.getMessage())));
        }
        return List.of();
    }

    private Issue issue(TableRow row, Severity severity, FieldFault fault) {
        return new Issue(
                severity,
                fault.code(),
                row.in(file),
                row.line(),
                fault.field(),
                fault.value(),
                String.valueOf(fault.getMessage()));
    }

    private Issue issue(TableRow row, boolean rejects, String code, String reason) {
        Severity severity = rejects ? Severity.REJECTED : Severity.WARNING;
        return new Issue(severity, code, row.in(file), row.line(), "", String.join(",", row.cells()), reason);
    }
}
