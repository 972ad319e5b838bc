package spoor.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import spoor.model.BadInput;

/**
 * A CSV file: UTF-8, RFC 4180, a header row. Its order of columns does not matter, and columns nobody asked for are
 * let be.
 *
 * @param rows those that have as many cells as the header
 * @param issues the others
 */
record CsvTable(String file, List<CsvRow> rows, List<ImportIssue> issues) {

    /**
     * Reads a file whole.
     *
     * @throws BadInput if it is no UTF-8, no CSV, or lacks a column
     */
    static CsvTable read(String file, byte[] content, List<String> columns) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(decode(file, content))) {
            Iterator<CsvRecord> records = reader.iterator();
            List<String> header = readHeader(file, records, columns);
            CsvTable table = new CsvTable(file, new ArrayList<>(), new ArrayList<>());
            records.forEachRemaining(csv -> table.add(header, csv));
            return table;
        } catch (CsvParseException e) {
            throw new BadInput("import.csv", "%s is no well-formed CSV: %s", file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(String file, byte[] content) {
        try {
            // A new decoder reports what is malformed; the usual ways replace it in silence.
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput("import.encoding", "%s is not UTF-8; save it as UTF-8 and try again.", file);
        }
    }

    private static List<String> readHeader(String file, Iterator<CsvRecord> records, List<String> columns) {
        if (!records.hasNext()) {
            throw new BadInput("import.empty", "%s is empty; its first row must name the columns.", file);
        }
        List<String> header =
                records.next().getFields().stream().map(String::strip).toList();
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new BadInput("import.column", "%s lacks the column '%s'.", file, column);
            }
        }
        if (new HashSet<>(header).size() < header.size()) {
            throw new BadInput("import.column", "%s names a column twice: %s.", file, header);
        }
        return header;
    }

    private void add(List<String> header, CsvRecord csv) {
        long line = csv.getStartingLineNumber();
        if (csv.getFieldCount() != header.size()) {
            issues.add(new ImportIssue(file, line, "", "", describeWidth(header, csv)));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), csv.getField(i));
        }
        rows.add(new CsvRow(file, line, cells));
    }

    private static String describeWidth(List<String> header, CsvRecord csv) {
        String width = "The row has %d cells, the header has %d.".formatted(csv.getFieldCount(), header.size());
        boolean manyLines = csv.getFields().stream().anyMatch(cell -> cell.contains("\n"));
        return manyLines ? width + " Is a quote missing that should close a cell?" : width;
    }
}
