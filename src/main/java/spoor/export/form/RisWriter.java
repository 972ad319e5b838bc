package spoor.export.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.Source;

/**
 * RIS of the sources, in UTF-8. RIS knows no comments: what the file is stands in a note of each reference. That no path was
 * found is a reference of its own.
 */
@Component
final class RisWriter implements ExportWriter {

    @Override
    public ExportFormat format() {
        return ExportFormat.RIS;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        Writer ris = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (String told : HeaderTexts.noPath(document.header())) {
            tag(ris, "TY", "GEN");
            tag(ris, "ID", CslWriter.NO_PATH);
            tag(ris, "TI", told);
            for (String line : HeaderTexts.lines(document.header())) {
                tag(ris, "N1", line);
            }
            ris.write("ER  - \r\n\r\n");
        }
        for (Source source : document.header().sources()) {
            tag(ris, "TY", typeOf(source.kind()));
            tag(ris, "ID", source.id());
            tag(ris, "TI", source.title().isEmpty() ? source.id() : source.title());
            tag(ris, "PB", source.publisher());
            tag(
                    ris,
                    "PY",
                    source.published().matches("\\d{4}.*") ? source.published().substring(0, 4) : "");
            tag(ris, "DA", date(source.published()));
            tag(ris, "UR", source.url());
            tag(ris, "Y2", date(source.accessed()));
            tag(ris, "L1", source.archived());
            tag(ris, "N1", source.locator().isEmpty() ? "" : "Where in it: " + source.locator());
            tag(ris, "N1", CslWriter.note(source, document.header()));
            ris.write("ER  - \r\n\r\n");
        }
        ris.flush();
    }

    /** Of RIS, by what kind of document it is. */
    private static String typeOf(String kind) {
        return switch (kind) {
            case "court" -> "CASE";
            case "research" -> "RPRT";
            case "press" -> "NEWS";
            case "register" -> "DATA";
            case "official" -> "GOVDOC";
            default -> "ELEC";
        };
    }

    /** {@code 2024/05/}: year, month and day as far as they are known, each followed by a slash. */
    private static String date(String date) {
        if (!date.matches("\\d{4}(-\\d\\d){0,2}")) {
            return "";
        }
        String[] parts = date.split("-", -1);
        return parts[0] + "/" + (parts.length > 1 ? parts[1] : "") + "/" + (parts.length > 2 ? parts[2] : "") + "/";
    }

    /** A line; line ends in a text would begin another tag. */
    private static void tag(Writer ris, String name, String text) throws IOException {
        String line =
                text.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029\\u0085]+", " ").strip();
        if (!line.isEmpty()) {
            ris.write(name + "  - " + line + "\r\n");
        }
    }
}
