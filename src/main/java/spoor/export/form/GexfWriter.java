package spoor.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.BadInput;
import spoor.model.PartialDate;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * GEXF 1.3. A relation that is dated is there from the first to the last day that its dates can mean; one without dates always.
 * Sources and what they are stand as text at each relation, what the paths say of it as numbers to draw by.
 */
@Component
final class GexfWriter implements ExportWriter {

    private static final Map<String, String> OF_EDGES = Map.of(
            "id",
            "string",
            "inferred",
            "boolean",
            PathsOfEdges.PATHS,
            "long",
            PathsOfEdges.STRENGTH,
            "double",
            PathsOfEdges.WEAKEST,
            "boolean");

    @Override
    public ExportFormat format() {
        return ExportFormat.GEXF;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        new Run(document, new XmlOut(out)).write();
    }

    private record Run(
            ExportDocument document,
            XmlOut xml,
            List<Map.Entry<String, Column>> ofNodes,
            List<Map.Entry<String, Column>> ofEdges,
            PathsOfEdges paths) {

        Run(ExportDocument document, XmlOut xml) {
            this(
                    document,
                    xml,
                    List.copyOf(Column.ofNodes(document).entrySet()),
                    List.copyOf(Column.ofEdges(document).entrySet()),
                    new PathsOfEdges(document));
        }

        void write() throws IOException {
            xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3").line();
            meta();
            boolean dated = ofEdges.stream().anyMatch(column -> column.getKey().startsWith("valid"));
            xml.open("graph", "defaultedgetype", "directed", "mode", dated ? "dynamic" : "static");
            if (dated) {
                xml.attribute("timeformat", "date");
            }
            xml.line();
            attributes("node", Map.of("kind", "string", "listedBy", "string", "members", "string"), ofNodes);
            attributes("edge", OF_EDGES, ofEdges);
            xml.open("nodes").line();
            for (NodeRecord node : document.nodes()) {
                write(node);
            }
            xml.close().line().open("edges").line();
            for (RelationRecord edge : document.edges()) {
                write(edge);
            }
            xml.close().line().close().line().close();
            xml.end();
        }

        private void meta() throws IOException {
            ExportDocument.Header header = document.header();
            xml.open("meta", "lastmodifieddate", day(header).toString()).line();
            xml.element("creator", "Spoor " + header.spoorVersion());
            xml.element("description", String.join("\n", HeaderTexts.lines(header)));
            xml.element("keywords", "data version " + header.dataVersion());
            xml.close().line();
        }

        private static LocalDate day(ExportDocument.Header header) {
            return header.exportedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        }

        private void attributes(String of, Map<String, String> ours, List<Map.Entry<String, Column>> columns)
                throws IOException {
            xml.open("attributes", "class", of, "mode", "static").line();
            for (Map.Entry<String, String> one : new TreeMap<>(ours).entrySet()) {
                xml.empty("attribute", "id", one.getKey(), "title", one.getKey(), "type", one.getValue())
                        .line();
            }
            for (Map.Entry<String, Column> column : columns) {
                String type = switch (column.getValue()) {
                    case TRUTH -> "boolean";
                    case INTEGER -> "long";
                    case NUMBER -> "double";
                    case TEXT, LIST -> "string";
                };
                xml.empty("attribute", "id", "p." + column.getKey(), "title", column.getKey(), "type", type)
                        .line();
            }
            xml.close().line();
        }

        private void write(NodeRecord node) throws IOException {
            String name = String.valueOf(node.properties().getOrDefault("name", node.id()));
            xml.open("node", "id", node.id(), "label", name).open("attvalues");
            value("kind", String.join(":", node.labels()));
            if (!node.listedBy().isEmpty()) {
                value("listedBy", String.join("; ", node.listedBy()));
            }
            if (!node.members().isEmpty()) {
                value("members", String.join("; ", node.members()));
            }
            properties(node.properties());
            xml.close().close().line();
        }

        private void write(RelationRecord edge) throws IOException {
            // Ids of relations are unique within their type alone.
            xml.open("edge", "id", edge.type() + "/" + edge.id(), "source", edge.from(), "target", edge.to());
            xml.attribute("label", edge.type()).attribute("kind", edge.type());
            LocalDate start = day(edge.properties().get("validFrom"), false);
            LocalDate end = day(edge.properties().get("validTo"), true);
            if (start != null) {
                xml.attribute("start", start.toString());
            }
            if (end != null && (start == null || !end.isBefore(start))) {
                xml.attribute("end", end.toString());
            }
            xml.open("attvalues");
            value("id", edge.id());
            value("inferred", String.valueOf(edge.inferred()));
            for (Map.Entry<String, String> one : paths.attributes(edge).entrySet()) {
                value(one.getKey(), one.getValue());
            }
            properties(edge.properties());
            xml.close().close().line();
        }

        private static @Nullable LocalDate day(@Nullable Object text, boolean last) {
            if (text == null) {
                return null;
            }
            try {
                PartialDate date = PartialDate.requireDate(String.valueOf(text));
                return last ? date.last() : date.first();
            } catch (BadInput noDate) {
                return null;
            }
        }

        private void properties(Map<String, Object> properties) throws IOException {
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                value("p." + property.getKey(), String.join("; ", Column.items(property.getValue())));
            }
        }

        private void value(String attribute, String text) throws IOException {
            xml.empty("attvalue", "for", attribute, "value", text);
        }
    }
}
