package spoor.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;

/**
 * GraphML. Lists are JSON in keys that end in {@code .list}; the header, sources, listings and paths are data of the graph.
 * Comes back by the import format {@code graphml}.
 */
@Component
final class GraphMlWriter implements ExportWriter {

    private static final String LIST = ".list";

    @Override
    public ExportFormat format() {
        return ExportFormat.GRAPHML;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) throws IOException {
        new Run(document, new XmlOut(out)).write();
    }

    private record Run(
            ExportDocument document,
            XmlOut xml,
            Map<String, Column> ofNodes,
            Map<String, Column> ofEdges,
            PathsOfEdges paths) {

        Run(ExportDocument document, XmlOut xml) {
            this(document, xml, Column.ofNodes(document), Column.ofEdges(document), new PathsOfEdges(document));
        }

        void write() throws IOException {
            xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
                    .line();
            for (String name : List.of("spoor", "sources", "listings", "paths", "figures")) {
                declare("graph", name, name, "string");
            }
            if (!document.facts().isEmpty()) {
                declare("graph", "facts", "facts", "string");
            }
            declare("node", "node.labels", "labels", "string");
            declare("node", "node.label", "label", "string");
            declare("node", "node.listedBy" + LIST, "listedBy", "string");
            declare("node", "node.members" + LIST, "members", "string");
            declare("edge", "edge.type", "type", "string");
            declare("edge", "edge.inferred", "inferred", "boolean");
            declare("edge", "edge." + PathsOfEdges.PATHS, PathsOfEdges.PATHS, "int");
            declare("edge", "edge." + PathsOfEdges.STRENGTH, PathsOfEdges.STRENGTH, "double");
            declare("edge", "edge." + PathsOfEdges.WEAKEST, PathsOfEdges.WEAKEST, "boolean");
            for (Map.Entry<String, Column> column : ofNodes.entrySet()) {
                declare("node", "node", column);
            }
            for (Map.Entry<String, Column> column : ofEdges.entrySet()) {
                declare("edge", "edge", column);
            }
            xml.open("graph", "id", "spoor", "edgedefault", "directed").line();
            header();
            for (NodeRecord node : document.nodes()) {
                write(node);
            }
            for (RelationRecord edge : document.edges()) {
                write(edge);
            }
            xml.close().line().close();
            xml.end();
        }

        private void declare(String owner, String prefix, Map.Entry<String, Column> column) throws IOException {
            String type = switch (column.getValue()) {
                case TRUTH -> "boolean";
                case INTEGER -> "long";
                case NUMBER -> "double";
                case TEXT, LIST -> "string";
            };
            declare(owner, key(prefix, column.getKey(), column.getValue()), column.getKey(), type);
        }

        private static String key(String prefix, String name, Column kind) {
            return prefix + ".p." + name + (kind == Column.LIST ? LIST : "");
        }

        private void declare(String owner, String id, String name, String type) throws IOException {
            xml.empty("key", "id", id, "for", owner, "attr.name", name, "attr.type", type)
                    .line();
        }

        private void header() throws IOException {
            data("spoor", Json.text(HeaderTexts.about(document.header())));
            data("sources", Json.text(document.header().sources()));
            data("listings", Json.text(document.header().listings()));
            data("paths", Json.text(document.header().paths()));
            data("figures", Json.text(HeaderTexts.figures(document.header())));
            if (!document.facts().isEmpty()) {
                data("facts", Json.text(document.facts()));
            }
            xml.line();
        }

        private void write(NodeRecord node) throws IOException {
            xml.open("node", "id", node.id());
            data("node.labels", String.join(":", node.labels()));
            data("node.label", String.valueOf(node.properties().getOrDefault("name", node.id())));
            if (!node.listedBy().isEmpty()) {
                data("node.listedBy" + LIST, Json.text(node.listedBy()));
            }
            if (!node.members().isEmpty()) {
                data("node.members" + LIST, Json.text(node.members()));
            }
            properties("node", node.properties(), ofNodes);
            xml.close().line();
        }

        private void write(RelationRecord edge) throws IOException {
            xml.open("edge", "id", edge.id(), "source", edge.from(), "target", edge.to());
            data("edge.type", edge.type());
            if (edge.inferred()) {
                data("edge.inferred", "true");
            }
            for (Map.Entry<String, String> one : paths.attributes(edge).entrySet()) {
                data("edge." + one.getKey(), one.getValue());
            }
            properties("edge", edge.properties(), ofEdges);
            xml.close().line();
        }

        private void properties(String prefix, Map<String, Object> properties, Map<String, Column> columns)
                throws IOException {
            for (Map.Entry<String, Object> property : properties.entrySet()) {
                Column kind = columns.get(property.getKey());
                if (kind != null) {
                    String text = kind == Column.LIST
                            ? Json.text(Column.items(property.getValue()))
                            : String.valueOf(property.getValue());
                    data(key(prefix, property.getKey(), kind), text);
                }
            }
        }

        private void data(String key, String text) throws IOException {
            xml.open("data", "key", key).text(text).close();
        }
    }
}
