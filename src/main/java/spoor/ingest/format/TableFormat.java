package spoor.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.read.Head;
import spoor.ingest.read.SparseTable;
import spoor.ingest.read.Table;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/**
 * A table with a known header.
 *
 * @param columns by these it is recognised, and without them it cannot be read; their order is free
 * @param rows makes the claims of one row; throws BadInput to reject it
 */
record TableFormat(String name, List<String> columns, BiConsumer<Cells, Statements> rows) implements Format {

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        if (head.isJson() || unpacked.documents().size() != 1) {
            return false;
        }
        try {
            List<TableRow> first =
                    Tables.listFirst(Tables.open(unpacked.documents().getFirst(), null, null), 1);
            return !first.isEmpty() && names(first.getFirst()).containsAll(columns);
        } catch (IOException | BadInput unreadable) {
            return false;
        }
    }

    private static List<String> names(TableRow header) {
        return header.cells().stream().map(String::strip).toList();
    }

    @Override
    public Reading open(Input input) throws IOException {
        Table table = Tables.open(input.document(), null, null);
        return sink -> {
            Walk walk = new Walk(input, sink, table instanceof SparseTable);
            table.read(walk::take);
            walk.requireHeader();
            sink.conclude(List.of());
        };
    }

    /** One reading of the rows. */
    private final class Walk {

        private final Input input;
        private final EntrySink sink;
        private final boolean sparse;
        private final String file;
        private @Nullable Map<String, Integer> indexes;
        private int width;
        private long number;

        Walk(Input input, EntrySink sink, boolean sparse) {
            this.input = input;
            this.sink = sink;
            this.sparse = sparse;
            this.file = input.document().name();
        }

        boolean take(TableRow row) {
            Map<String, Integer> known = indexes;
            if (row.isBlank() && row.notes().isEmpty()) {
                return true;
            }
            if (known == null) {
                indexes = readHeader(row);
            } else {
                sink.accept(entry(known, row));
            }
            return true;
        }

        private Map<String, Integer> readHeader(TableRow row) {
            Map<String, Integer> found = new HashMap<>();
            List<String> names = names(row);
            width = names.size();
            for (int i = 0; i < width; i++) {
                if (found.put(names.get(i), i) != null && !names.get(i).isEmpty()) {
                    throw new BadInput("csv.header.doubled", "Two columns are called '%s'.", names.get(i));
                }
            }
            for (String column : columns) {
                if (!found.containsKey(column)) {
                    throw new BadInput(
                            "csv.column.missing", "There is no column '%s'. The file has: %s.", column, names);
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
            int cells = row.cells().size();
            if (cells != width && !(sparse && cells < width)) {
                String reason = "The row has %d cells, the header has %d.".formatted(cells, width);
                issues.add(issue(row, true, "csv.width", reason));
            }
            return new Entry(file, row.line(), number, claims(known, row, issues), issues);
        }

        private List<Claim> claims(Map<String, Integer> known, TableRow row, List<Issue> issues) {
            if (issues.stream().anyMatch(Issue::isRejection)) {
                return List.of();
            }
            try {
                Statements statements = new Statements(input, file + ":" + row.line()).source();
                rows.accept(new Cells(known, row.cells()), statements);
                return statements.claims();
            } catch (BadInput e) {
                issues.add(issue(row, true, e.code(), String.valueOf(e.getMessage())));
                return List.of();
            }
        }

        private Issue issue(TableRow row, boolean rejects, String code, String reason) {
            Severity severity = rejects ? Severity.REJECTED : Severity.WARNING;
            return new Issue(severity, code, file, row.line(), "", String.join(",", row.cells()), reason);
        }

        void requireHeader() {
            if (indexes == null) {
                throw new BadInput("csv.header.missing", "No row of the file names the columns.");
            }
        }
    }
}
