package spoor.export.form;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportDocument.Listing;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.Source;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.store.CypherFiles;

/**
 * A script of statements that build the subgraph in any Neo4j from 5.26, for cypher-shell and Neo4j Browser; run twice it makes
 * nothing twice. The statements are those of {@code cypher/queries/export/script}, with the rows written into them.
 */
@Component
final class CypherScriptWriter implements ExportWriter {

    private static final int ROWS = 200;
    private static final int BUFFER_CHARS = 1 << 16;

    @Override
    public ExportFormat format() {
        return ExportFormat.CYPHER;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        Writer script = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER_CHARS);
        for (String line : HeaderTexts.lines(document.header())) {
            script.write("// " + line + "\n");
        }
        script.write("// Needs Neo4j 5.26 or later. Run twice it makes nothing twice.\n\n");
        script.write(statement("entity-id") + ";\n" + statement("source-id") + ";\n\n");
        write(script, "sources", document.header().sources(), CypherScriptWriter::row);
        write(script, "entities", document.nodes(), CypherScriptWriter::row);
        write(script, "relations", document.edges(), CypherScriptWriter::row);
        write(script, "listings", document.header().listings(), CypherScriptWriter::row);
        script.flush();
    }

    private static String statement(String name) {
        return CypherFiles.getStatement("queries/export/script/" + name)
                .lines()
                .filter(line -> !line.startsWith("//"))
                .reduce((one, next) -> one + "\n" + next)
                .orElseThrow();
    }

    private static <T> void write(Writer script, String name, List<T> items, Function<T, Map<String, Object>> row)
            throws IOException {
        String[] parts = statement(name).split("\\$rows", 2);
        int inStatement = 0;
        for (T item : items) {
            script.write(inStatement == 0 ? parts[0] + "[\n  " : ",\n  ");
            literal(script, row.apply(item));
            if (++inStatement == ROWS) {
                script.write("\n]" + parts[1] + ";\n\n");
                inStatement = 0;
            }
        }
        if (inStatement > 0) {
            script.write("\n]" + parts[1] + ";\n\n");
        }
    }

    private static Map<String, Object> row(Source source) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("title", source.title());
        properties.put("publisher", source.publisher());
        properties.put("url", source.url());
        properties.put("published", source.published());
        properties.put("kind", source.kind());
        properties.put("country", source.country());
        properties.put("origin", source.origin());
        properties.put("locator", source.locator());
        properties.put("accessed", source.accessed());
        properties.put("archived", source.archived());
        properties.put("sha256", source.sha256());
        properties.values().removeIf(""::equals);
        return Json.ordered("id", source.id(), "properties", properties);
    }

    private static Map<String, Object> row(NodeRecord node) {
        return Json.ordered("id", node.id(), "labels", node.labels(), "properties", node.properties());
    }

    private static Map<String, Object> row(RelationRecord edge) {
        return Json.ordered(
                "id",
                edge.id(),
                "type",
                edge.type(),
                "from",
                edge.from(),
                "to",
                edge.to(),
                "properties",
                edge.properties());
    }

    private static Map<String, Object> row(Listing listing) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("authority", listing.authority());
        properties.put("programme", listing.programme());
        properties.put("listed", listing.listed());
        properties.put("until", listing.until());
        properties.put("reason", listing.reason());
        properties.values().removeIf(""::equals);
        properties.put("sources", listing.sources());
        return Json.ordered(
                "id",
                listing.id(),
                "entity",
                listing.entity(),
                "designation",
                listing.designation(),
                "properties",
                properties,
                "listing",
                Map.of("dataset", listing.dataset()));
    }

    private static void literal(Writer script, Object value) throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                String before = "{";
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    script.write(before + name(String.valueOf(entry.getKey())) + ": ");
                    literal(script, entry.getValue());
                    before = ", ";
                }
                script.write(map.isEmpty() ? "{}" : "}");
            }
            case Collection<?> values -> {
                String before = "[";
                for (Object item : values) {
                    script.write(before);
                    literal(script, item);
                    before = ", ";
                }
                script.write(values.isEmpty() ? "[]" : "]");
            }
            case Number number -> script.write(number.toString());
            case Boolean truth -> script.write(truth.toString());
            default -> script.write(text(String.valueOf(value)));
        }
    }

    private static String name(String name) {
        return name.matches("[a-zA-Z][a-zA-Z0-9_]*") ? name : "`" + name.replace("`", "``") + "`";
    }

    /** In quotes; a backslash before what would end it or be taken for something else. */
    private static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLone = Character.isSurrogate(c) && !isPaired(text, i);
            if (c == '\\' || c == '\'') {
                quoted.append('\\').append(c);
                // Cypher takes what follows a backslash and a u for the number of a character, before it knows of
                // texts.
                if (i + 1 < text.length() && text.charAt(i + 1) == 'u') {
                    quoted.append("' + '");
                }
            } else if (isLone) {
                quoted.append('\uFFFD');
            } else if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029') {
                quoted.append("\\u%04X".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('\'').toString();
    }

    private static boolean isPaired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
