package spoor.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.Issue;
import spoor.ingest.claim.Issue.Severity;
import spoor.ingest.read.Document;
import spoor.ingest.read.Head;
import spoor.ingest.read.TableRow;
import spoor.ingest.read.Tables;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/**
 * The lists of OFAC as it publishes them, SDN and consolidated: files without a row of names, where {@code -0-} stands
 * for nothing. One file has the names; two more, for addresses and other names, say something only beside it, so they
 * come together in one zip.
 */
final class OfacFiles implements Format {

    /** The files, by the number of their columns. */
    private enum Part {
        NAMES(12),
        ADDRESSES(6),
        OTHER_NAMES(5);

        private final int width;

        Part(int width) {
            this.width = width;
        }
    }

    private static final int LOOKED_AT = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern TYPE = Pattern.compile("individual|entity|vessel|aircraft|", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_TYPE = Pattern.compile("[afn]\\.?k\\.?a\\.?", Pattern.CASE_INSENSITIVE);
    private static final String NOTHING = "-0-";

    @Override
    public String name() {
        return "ofac-sdn";
    }

    @Override
    public boolean recognises(Head head, Unpacked unpacked) {
        if (head.isJson()) {
            return false;
        }
        try {
            for (Document document : unpacked.documents()) {
                if (find(document) == null) {
                    return false;
                }
            }
            return true;
        } catch (IOException | BadInput unreadable) {
            return false;
        }
    }

    private static @org.jspecify.annotations.Nullable Part find(Document document) throws IOException {
        List<TableRow> rows = Tables.listFirst(Tables.openBeginning(document, ","), LOOKED_AT).stream()
                .filter(row -> row.cells().size() > 1)
                .toList();
        for (Part part : Part.values()) {
            if (!rows.isEmpty() && rows.stream().allMatch(row -> isOf(part, row.cells()))) {
                return part;
            }
        }
        return null;
    }

    private static boolean isOf(Part part, List<String> cells) {
        if (cells.size() != part.width
                || !NUMBER.matcher(cells.getFirst().strip()).matches()) {
            return false;
        }
        return switch (part) {
            case NAMES ->
                TYPE.matcher(text(cells, 2)).matches()
                        && cells.stream().anyMatch(cell -> cell.strip().equals(NOTHING));
            case ADDRESSES -> NUMBER.matcher(cells.get(1).strip()).matches();
            case OTHER_NAMES -> NAME_TYPE.matcher(text(cells, 2)).matches();
        };
    }

    /** The cell; empty where the file says that there is nothing. */
    static String text(List<String> cells, int index) {
        String text = index < cells.size() ? cells.get(index).strip() : "";
        return text.equals(NOTHING) ? "" : text;
    }

    @Override
    public Reading open(Input input) throws IOException {
        Map<Part, Document> files = new HashMap<>();
        for (Document document : input.unpacked().documents()) {
            Part part = find(document);
            if (part == null) {
                throw new BadInput("import.ofac", "'%s' is none of the files of OFAC's lists.", document.name());
            }
            files.put(part, document);
        }
        Document names = files.get(Part.NAMES);
        if (names == null) {
            throw new BadInput(
                    "import.ofac.names",
                    "This file holds addresses or other names of what another file names. Put it into one zip with that"
                            + " file (SDN.CSV or cons_prim.csv) and import the zip.");
        }
        return sink -> {
            Map<String, List<List<String>>> addresses = byNumber(files.get(Part.ADDRESSES));
            Map<String, List<List<String>>> others = byNumber(files.get(Part.OTHER_NAMES));
            read(input, names, addresses, others, sink);
        };
    }

    /** Rows of a file by the number of what they are about. */
    private static Map<String, List<List<String>>> byNumber(@org.jspecify.annotations.Nullable Document document)
            throws IOException {
        Map<String, List<List<String>>> rows = new HashMap<>();
        if (document != null) {
            Tables.open(document, null, ",")
                    .read(row -> rows.computeIfAbsent(row.cells().getFirst().strip(), any -> new ArrayList<>())
                            .add(row.cells()));
        }
        return rows;
    }

    private static void read(
            Input input,
            Document names,
            Map<String, List<List<String>>> addresses,
            Map<String, List<List<String>>> others,
            EntrySink sink)
            throws IOException {
        long[] number = {0};
        Tables.open(names, null, ",").read(row -> {
            // The last line holds nothing but the sign that DOS ended files with.
            if (row.cells().size() > 1) {
                String key = row.cells().getFirst().strip();
                OfacRecord record = new OfacRecord(
                        row.cells(), addresses.getOrDefault(key, List.of()), others.getOrDefault(key, List.of()));
                sink.accept(entry(input, names.name(), row, ++number[0], record));
            }
            return true;
        });
        sink.conclude(List.of());
    }

    private static Entry entry(Input input, String file, TableRow row, long number, OfacRecord record) {
        List<Issue> issues = new ArrayList<>();
        for (TableRow.Note note : row.notes()) {
            issues.add(
                    issue(file, row, note.rejects() ? Severity.REJECTED : Severity.WARNING, note.code(), note.text()));
        }
        List<Claim> claims = List.of();
        try {
            if (row.cells().size() != Part.NAMES.width) {
                throw new BadInput(
                        "csv.width",
                        "The row has %d cells, not 12.",
                        row.cells().size());
            }
            claims = record.claims(new Statements(input, file + ":" + row.line()).source());
        } catch (BadInput e) {
            issues.add(issue(file, row, Severity.REJECTED, e.code(), String.valueOf(e.getMessage())));
        }
        return new Entry(file, row.line(), number, claims, issues);
    }

    private static Issue issue(String file, TableRow row, Severity severity, String code, String reason) {
        String value = String.join(",", row.cells()).toLowerCase(Locale.ROOT);
        return new Issue(severity, code, file, row.line(), "", value, reason);
    }
}
