package spoor.ingest.customs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Table;
import spoor.ingest.read.TableRow;
import spoor.model.BadInput;

/**
 * Reads a customs file. The first reading sums up the declarations that are loaded; later ones hand the sums over. In
 * memory stay one entry for each company and one for each (supplier, buyer, HS6).
 */
final class CustomsReading implements Reading {

    private record Key(String supplier, String buyer, String hs) {}

    private final Input input;
    private final Table table;
    private final Mapping mapping;
    private final CustomsClaims claims;
    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private boolean summed;

    CustomsReading(Input input, Table table, Mapping mapping) {
        this.input = input;
        this.table = table;
        this.mapping = mapping;
        String confidence = mapping.confidence();
        this.claims = new CustomsClaims(input, confidence == null ? "probable" : confidence);
    }

    @Override
    public void read(EntrySink sink) throws IOException {
        if (!(summed && sink.isTiesOnly())) {
            new Walk(sink).read();
            summed = true;
        }
        List<Claim> whole = new ArrayList<>(claims.supplies(sums.values()));
        whole.addFirst(claims.source());
        sink.conclude(whole);
    }

    /** One reading of the rows. */
    private final class Walk {

        private final EntrySink sink;
        private final String file = input.document().name();
        private final Set<Party> told = new HashSet<>();
        private final Map<Party, Party> parties = new HashMap<>();
        private @Nullable DeclarationReader reader;
        private long number;

        Walk(EntrySink sink) {
            this.sink = sink;
        }

        void read() throws IOException {
            table.read(row -> {
                take(row);
                return true;
            });
            if (reader == null) {
                throw new BadInput("csv.header.missing", "No row of the file names the columns.");
            }
        }

        private void take(TableRow row) {
            DeclarationReader known = reader;
            if (known != null) {
                takeRow(known, row);
            } else if (isHeader(row)) {
                reader = new DeclarationReader(input.dataset(), mapping, row);
            }
        }

        private boolean isHeader(TableRow row) {
            Integer header = mapping.headerRow();
            return header == null ? !row.isBlank() : row.line() == header;
        }

        private void takeRow(DeclarationReader known, TableRow row) {
            if (row.isBlank() && row.notes().isEmpty()) {
                return;
            }
            number++;
            List<Issue> issues = new ArrayList<>(row.notes().size());
            row.notes().forEach(note -> issues.add(issue(row, note)));
            if (row.cells().size() != known.width() && !isPadded(row, known.width())) {
                String reason = "The row has %d cells, the header has %d."
                        .formatted(row.cells().size(), known.width());
                issues.add(rejection(row, "csv.width", "", "", reason));
            }
            if (issues.stream().anyMatch(Issue::isRejection)) {
                sink.accept(new Entry(file, row.line(), number, List.of(), issues));
                return;
            }
            declare(known, row, issues);
        }

        /** Sheets leave out empty cells at the end of a row, and so do some programs that write CSV. */
        private boolean isPadded(TableRow row, int width) {
            return table instanceof spoor.ingest.read.SparseTable && row.cells().size() < width;
        }

        private void declare(DeclarationReader known, TableRow row, List<Issue> issues) {
            String place = file + ":" + row.line();
            try {
                Declaration declaration = known.read(row.cells());
                List<Claim> stated = new ArrayList<>(3);
                tell(declaration.supplier(), place, stated);
                tell(declaration.buyer(), place, stated);
                stated.add(claims.shipment(declaration, row.cells(), place));
                EntrySink.Fate fate = sink.accept(new Entry(file, row.line(), number, stated, issues));
                if (fate == EntrySink.Fate.LOADED && !summed) {
                    sum(declaration);
                }
            } catch (FieldFault fault) {
                issues.add(
                        rejection(row, fault.code(), fault.field(), fault.value(), String.valueOf(fault.getMessage())));
                sink.accept(new Entry(file, row.line(), number, List.of(), issues));
            }
        }

        /** A company is stated by the first row that names it so. */
        private void tell(Party party, String place, List<Claim> stated) {
            if (told.add(party)) {
                stated.add(claims.company(party, place));
            }
        }

        private void sum(Declaration declaration) {
            Party supplier = parties.computeIfAbsent(declaration.supplier(), party -> party);
            Party buyer = parties.computeIfAbsent(declaration.buyer(), party -> party);
            String hs = declaration.hs6();
            sums.computeIfAbsent(new Key(supplier.id(), buyer.id(), hs), key -> new Sum(supplier, buyer, hs))
                    .add(declaration);
        }

        private Issue issue(TableRow row, TableRow.Note note) {
            String value = note.column() >= 0 && note.column() < row.cells().size()
                    ? row.cells().get(note.column())
                    : "";
            return new Issue(
                    note.rejects() ? Severity.REJECTED : Severity.WARNING,
                    note.code(),
                    file,
                    row.line(),
                    note.column() < 0 ? "" : "column " + (note.column() + 1),
                    value,
                    note.text());
        }

        private Issue rejection(TableRow row, String code, String column, String value, String reason) {
            return new Issue(Severity.REJECTED, code, file, row.line(), column, value, reason);
        }
    }
}
