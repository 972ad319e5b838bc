package spoor.export.form;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.Source;
import tools.jackson.core.JsonGenerator;

/**
 * CSL-JSON of the sources. It has no header: each item's note says of which data version it is. That no path was found is an
 * item of its own.
 */
@Component
final class CslWriter implements ExportWriter {

    /** Id of the item that is no source. */
    static final String NO_PATH = "spoor-no-path";

    @Override
    public ExportFormat format() {
        return ExportFormat.CSL;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            for (String told : HeaderTexts.noPath(document.header())) {
                json.writePOJO(noPath(told, document.header()));
            }
            for (Source source : document.header().sources()) {
                json.writePOJO(item(source, document.header()));
            }
            json.writeEndArray();
        }
    }

    private static Map<String, Object> noPath(String told, ExportDocument.Header header) {
        return Json.ordered(
                "id", NO_PATH, "type", "document", "title", told, "note", String.join("\n", HeaderTexts.lines(header)));
    }

    private static Map<String, Object> item(Source source, ExportDocument.Header header) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", source.id());
        item.put("type", typeOf(source.kind()));
        item.put("title", source.title().isEmpty() ? source.id() : source.title());
        if (!source.publisher().isEmpty()) {
            item.put("publisher", source.publisher());
        }
        if (!source.country().isEmpty()) {
            item.put("jurisdiction", source.country());
        }
        if (!source.url().isEmpty()) {
            item.put("URL", source.url());
        }
        if (!source.published().isEmpty()) {
            item.put("issued", Map.of("date-parts", List.of(parts(source.published()))));
        }
        if (!source.locator().isEmpty()) {
            item.put("section", source.locator());
        }
        if (!source.accessed().isEmpty()) {
            item.put("accessed", Map.of("date-parts", List.of(parts(source.accessed()))));
        }
        if (!source.archived().isEmpty()) {
            item.put("archive_location", source.archived());
        }
        item.put("note", note(source, header));
        return item;
    }

    /** Of CSL, by what kind of document it is. */
    static String typeOf(String kind) {
        return switch (kind) {
            case "court" -> "legal_case";
            case "research" -> "report";
            case "press" -> "article-newspaper";
            case "register" -> "dataset";
            case "official" -> "document";
            default -> "webpage";
        };
    }

    private static List<Integer> parts(String date) {
        List<Integer> parts = new ArrayList<>();
        for (String part : date.split("-", -1)) {
            if (part.matches("\\d{1,4}")) {
                parts.add(Integer.valueOf(part));
            }
        }
        return parts;
    }

    static String note(Source source, ExportDocument.Header header) {
        return String.join(
                "; ",
                Stream.of(
                                source.kind().isEmpty() ? "" : "kind: " + source.kind(),
                                source.origin().isEmpty() ? "" : "repeats: " + source.origin(),
                                source.archived().isEmpty() ? "" : "kept copy: " + source.archived(),
                                source.sha256().isEmpty() ? "" : "SHA-256: " + source.sha256(),
                                "Spoor source " + source.id(),
                                "data version " + header.dataVersion(),
                                header.asked().sentence().isEmpty()
                                        ? ""
                                        : "asked: " + header.asked().sentence(),
                                header.asked().link().isEmpty()
                                        ? ""
                                        : "at " + header.asked().link())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
