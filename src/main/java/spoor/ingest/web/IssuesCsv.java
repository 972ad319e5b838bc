package spoor.ingest.web;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import spoor.ingest.read.LimitedJson;
import spoor.model.SpreadsheetText;
import tools.jackson.databind.JsonNode;

/** The issues of an import as CSV, for those who mend files in a spreadsheet. */
final class IssuesCsv {

    private static final List<String> COLUMNS =
            List.of("severity", "code", "file", "line", "column", "value", "reason");

    private IssuesCsv() {}

    /** @param issues one a line, as JSON */
    static void write(Path issues, OutputStream to) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(issues, StandardCharsets.UTF_8)) {
            BufferedWriter out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
            // Excel takes a file without this mark for the encoding of its country.
            out.write('\uFEFF');
            out.write(String.join(",", COLUMNS));
            out.write("\r\n");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                writeRow(LimitedJson.MAPPER.readTree(line), out);
            }
            out.flush();
        }
    }

    private static void writeRow(JsonNode issue, BufferedWriter out) throws IOException {
        out.write(issue.path("severity").asString("").toLowerCase(Locale.ROOT));
        for (String column : COLUMNS.subList(1, COLUMNS.size())) {
            out.write(',');
            out.write(SpreadsheetText.csvCell(issue.path(column).asString("")));
        }
        out.write("\r\n");
    }
}
