package spoor.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.tables.WorkbookWriter;

/** The tables as a workbook, a sheet each, behind one that says what they are. It has no formula and no macro. */
@Component
final class XlsxWriter implements ExportWriter {

    @Override
    public ExportFormat format() {
        return ExportFormat.XLSX;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        try (WorkbookWriter book = new WorkbookWriter(out)) {
            book.begin("about", List.of("What this file is"));
            for (String line : about(document, WorkbookWriter.MOST_ROWS)) {
                book.row(List.of(line));
            }
            DocumentTables.of(document).write(new Sheets(book));
        }
    }

    /** @param most rows of a sheet */
    static List<String> about(ExportDocument document, int most) {
        List<String> lines = new ArrayList<>(HeaderTexts.lines(document.header()));
        boolean cut = IntStream.of(
                        document.nodes().size(),
                        document.edges().size(),
                        document.header().sources().size(),
                        document.header().listings().size())
                .anyMatch(rows -> rows > most);
        if (cut) {
            lines.add("Cut: a sheet holds %,d rows; what is beyond them is in the other forms alone.".formatted(most));
        }
        lines.add("A cell holds 32,767 characters; a longer text ends in … here, and is whole in the other forms.");
        return lines;
    }

    /** Rows beyond what a sheet holds are left out, as the first sheet says. */
    private static final class Sheets implements DocumentTables.Into {

        private final WorkbookWriter book;
        private int rows;

        Sheets(WorkbookWriter book) {
            this.book = book;
        }

        @Override
        public void begin(String table, List<String> columns) throws IOException {
            book.begin(table, columns);
            rows = 0;
        }

        @Override
        public void row(List<Object> cells) throws IOException {
            if (rows < WorkbookWriter.MOST_ROWS) {
                book.row(cells);
                rows++;
            }
        }

        @Override
        public void end() {
            // the next one, or the end of the workbook, ends it
        }
    }
}
