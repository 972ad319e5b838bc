package spoor.export.form;

import java.io.OutputStream;
import java.util.Set;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import tools.jackson.core.JsonGenerator;

/**
 * What {@code Graph.from} of graphology reads: a directed graph with parallel edges; the header is its attributes. No
 * attribute is called {@code type}: sigma.js would take it for a way of drawing.
 */
@Component
final class GraphologyWriter implements ExportWriter {

    private static final FlatProperties OF_NODES = new FlatProperties(Set.of("label", "kind", "listedBy", "members"));
    private static final FlatProperties OF_EDGES =
            new FlatProperties(Set.of("id", "label", "relation", "type", "inferred"));

    @Override
    public ExportFormat format() {
        return ExportFormat.GRAPHOLOGY;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writePOJOProperty("options", Json.ordered("type", "directed", "multi", true, "allowSelfLoops", true));
            json.writePOJOProperty("attributes", HeaderTexts.all(document));
            Json.array("nodes", document.nodes(), node -> write(node, json), json);
            Json.array("edges", document.edges(), edge -> write(edge, json), json);
            json.writeEndObject();
        }
    }

    private static void write(NodeRecord node, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("key", node.id());
        json.writeName("attributes");
        json.writeStartObject();
        OF_NODES.write(node, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(RelationRecord edge, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("key", FlatProperties.keyOf(edge));
        json.writeStringProperty("source", edge.from());
        json.writeStringProperty("target", edge.to());
        json.writeName("attributes");
        json.writeStartObject();
        json.writeStringProperty("id", edge.id());
        json.writeStringProperty("label", edge.type());
        json.writeStringProperty("relation", edge.type());
        OF_EDGES.write(edge, json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
