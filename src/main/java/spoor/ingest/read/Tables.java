package spoor.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Opens documents as tables. */
public final class Tables {

    private static final int SAMPLE = 200;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private Tables() {}

    /**
     * A CSV file or a workbook, by its content.
     *
     * @param encoding of a CSV file without a byte order mark; null for what its user says, or what its bytes say
     * @param separator of a CSV file; null to find out
     */
    public static SheetRows open(Document document, @Nullable String encoding, @Nullable String separator)
            throws IOException {
        if (document instanceof ZipDocuments.Workbook workbook) {
            return new WorkbookTable(workbook);
        }
        if (document instanceof ZipDocuments.OpenWorkbook workbook) {
            return new OpenSheets(workbook);
        }
        char given = separator == null || separator.isEmpty() ? 0 : separator.charAt(0);
        char used = given == 0 ? findSeparator(document, saidOr(encoding, document)) : given;
        String said = saidOr(encoding, document);
        return new CsvTable(document, said, used, remarks(document, said));
    }

    /**
     * The same of a file's first MiB only, to know what it is: the last row may be cut off.
     *
     * @param separator of a CSV file; null to find out
     */
    public static SheetRows openBeginning(Document document, @Nullable String separator) throws IOException {
        return open(Beginning.of(document), null, separator);
    }

    /** A CSV file. */
    private record CsvTable(Document document, @Nullable String encoding, char separator, List<Remark> remarks)
            implements SheetRows {

        @Override
        public void read(Predicate<TableRow> rows) throws IOException {
            scan(document, encoding, separator, rows);
        }
    }

    private static @Nullable String saidOr(@Nullable String encoding, Document document) {
        return encoding == null || encoding.isBlank() ? document.encoding() : encoding;
    }

    private static List<SheetRows.Remark> remarks(Document document, @Nullable String encoding) throws IOException {
        try (InputStream in = document.open()) {
            CharInput input = CharInput.open(in, encoding);
            String text =
                    "By its bytes the file is %s. If names look wrong, say its encoding.".formatted(input.charset());
            return input.isFound() ? List.of(new SheetRows.Remark("encoding.found", text)) : List.of();
        }
    }

    /** How a CSV file is read: name of its charset, and what separates its cells. */
    public record Dialect(String encoding, String separator) {}

    /** The dialect that {@link #open} would use for a CSV file. */
    public static Dialect dialect(Document document, @Nullable String encoding, @Nullable String separator)
            throws IOException {
        String used = separator == null || separator.isEmpty()
                ? String.valueOf(findSeparator(document, saidOr(encoding, document)))
                : separator.substring(0, 1);
        try (InputStream in = document.open()) {
            return new Dialect(CharInput.open(in, saidOr(encoding, document)).charset(), used);
        }
    }

    public static boolean isWorkbook(Document document) {
        return document instanceof ZipDocuments.Workbook || document instanceof ZipDocuments.OpenWorkbook;
    }

    private static void scan(Document document, @Nullable String encoding, char separator, Predicate<TableRow> rows)
            throws IOException {
        try (InputStream in = document.open()) {
            CsvScanner scanner = new CsvScanner(in, encoding, separator);
            TableRow row = scanner.next();
            if (row != null && isSeparatorHint(row)) {
                row = scanner.next();
            }
            while (row != null && rows.test(row)) {
                row = scanner.next();
            }
        }
    }

    /** Excel's first line {@code sep=;}, which is no data. */
    private static boolean isSeparatorHint(TableRow row) {
        return row.line() == 1
                && row.cells().getFirst().startsWith("sep=")
                && row.cells().getFirst().length() <= 5;
    }

    /** The separator that cuts the first rows into the most columns, all of them the same number. */
    private static char findSeparator(Document whole, @Nullable String encoding) throws IOException {
        Document document = Beginning.of(whole);
        char best = ',';
        double most = 0;
        for (char candidate : SEPARATORS) {
            double score = score(document, encoding, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(Document document, @Nullable String encoding, char separator) throws IOException {
        try (InputStream in = document.open()) {
            CsvScanner scanner = new CsvScanner(in, encoding, separator);
            List<Integer> widths = new ArrayList<>();
            TableRow row = scanner.next();
            if (row != null
                    && row.cells().getFirst().equals("sep=")
                    && row.cells().size() == 2) {
                return Double.MAX_VALUE;
            }
            while (row != null && widths.size() < SAMPLE) {
                if (!row.isBlank()) {
                    widths.add(row.cells().size());
                }
                row = scanner.next();
            }
            int usual =
                    widths.stream().sorted().skip(widths.size() / 2).findFirst().orElse(0);
            long same = widths.stream().filter(width -> width == usual).count();
            return usual < 2
                    ? 0
                    : Math.min(usual, 60) * (double) same * same / (widths.size() * (double) widths.size());
        } catch (spoor.model.BadInput unclosedOrWide) {
            return 0;
        }
    }

    /** The first rows, for a look. */
    public static List<TableRow> listFirst(SheetRows table, int count) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        table.read(row -> {
            rows.add(row);
            return rows.size() < count;
        });
        return rows;
    }
}
