package spoor.export.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.export.SummedZip;

/**
 * Tables in a zip, {@code export.json} that says what they are and of which kind each column is, and at its end the SHA-256 of
 * each of these files in {@code manifest-sha256.txt}, as {@code sha256sum -c} reads it. UTF-8 with a byte order mark, so that Excel reads
 * it; no cell can be taken for a formula. Comes back by the import format {@code tables}.
 */
@Component
final class CsvZipWriter implements ExportWriter {

    private static final int BUFFER = 1 << 16;

    @Override
    public ExportFormat format() {
        return ExportFormat.CSV;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        SummedZip zip = new SummedZip(out);
        DocumentTables tables = DocumentTables.of(document);
        writeAbout(document.header(), tables, zip);
        tables.write(new Files(zip));
        zip.finish();
    }

    /** First, so that who reads the zip knows what comes. */
    private static void writeAbout(ExportDocument.Header header, DocumentTables tables, SummedZip zip)
            throws IOException {
        Map<String, Object> about = HeaderTexts.about(header);
        about.put("columns", Json.ordered("nodes", words(tables.ofNodes()), "edges", words(tables.ofEdges())));
        try (OutputStream file = zip.begin("export.json")) {
            file.write(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(about));
        }
        zip.end();
    }

    private static Map<String, String> words(Map<String, Column> columns) {
        Map<String, String> words = new LinkedHashMap<>();
        columns.forEach((name, kind) -> words.put(name, kind.word()));
        return words;
    }

    /** A file for each table. */
    private static final class Files implements DocumentTables.Into {

        private final SummedZip zip;
        private @Nullable CsvWriter csv;

        Files(SummedZip zip) {
            this.zip = zip;
        }

        @Override
        public void begin(String table, List<String> columns) throws IOException {
            Writer writer = new BufferedWriter(
                    new OutputStreamWriter(zip.begin(table + ".csv"), StandardCharsets.UTF_8), BUFFER);
            writer.write('\uFEFF');
            csv = CsvWriter.builder().build(writer);
            csv.writeRecord(columns);
        }

        @Override
        public void row(List<Object> cells) {
            csv().writeRecord(cells.stream().map(Files::cell).toList());
        }

        private static String cell(Object cell) {
            return cell instanceof String text ? SpreadsheetCells.defuse(text) : String.valueOf(cell);
        }

        @Override
        public void end() throws IOException {
            csv().close();
            zip.end();
        }

        private CsvWriter csv() {
            return Objects.requireNonNull(csv);
        }
    }
}
