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

/** JSON of Cytoscape and cytoscape.js; the header is the data of the network. */
@Component
final class CytoscapeWriter implements ExportWriter {

    private static final FlatProperties OF_NODES =
            new FlatProperties(Set.of("id", "label", "kind", "listedBy", "members", "parent"));
    private static final FlatProperties OF_EDGES =
            new FlatProperties(Set.of("id", "relation", "source", "target", "interaction", "inferred", "parent"));

    @Override
    public ExportFormat format() {
        return ExportFormat.CYTOSCAPE;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format_version", "1.0");
            json.writeStringProperty(
                    "generated_by", "spoor-" + document.header().spoorVersion());
            json.writeStringProperty("target_cytoscapejs_version", "~3");
            json.writeName("data");
            json.writeStartObject();
            json.writeStringProperty(
                    "name", "Spoor, data version " + document.header().dataVersion());
            json.writePOJOProperty("spoor", HeaderTexts.all(document));
            json.writeEndObject();
            json.writeName("elements");
            json.writeStartObject();
            Json.array("nodes", document.nodes(), node -> write(node, json), json);
            Json.array("edges", document.edges(), edge -> write(edge, json), json);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void write(NodeRecord node, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("data");
        json.writeStartObject();
        json.writeStringProperty("id", node.id());
        OF_NODES.write(node, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(RelationRecord edge, JsonGenerator json) {
        json.writeStartObject();
        json.writeName("data");
        json.writeStartObject();
        json.writeStringProperty("id", FlatProperties.keyOf(edge));
        json.writeStringProperty("relation", edge.id());
        json.writeStringProperty("source", edge.from());
        json.writeStringProperty("target", edge.to());
        json.writeStringProperty("interaction", edge.type());
        OF_EDGES.write(edge, json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
