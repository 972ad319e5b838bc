package spoor.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spoor.snapshot.NodeRecord;
import spoor.snapshot.RelationRecord;
import spoor.trace.TraceCypher;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes node-link JSON as {@code /schemas/export-1.json} describes it, one node or edge at a time. */
@Component
final class NodeLinkWriter {

    private static final String SCHEMA = "/schemas/export-1.json";

    private final JsonMapper json;

    NodeLinkWriter(JsonMapper json) {
        this.json = json;
    }

    /** Writes the whole document; leaves the stream open. */
    void write(ExportDocument document, OutputStream out) {
        try (JsonGenerator generator = json.writer()
                .withoutFeatures(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out)) {
            generator.writeStartObject();
            generator.writeBooleanProperty("directed", true);
            generator.writeBooleanProperty("multigraph", true);
            generator.writeName("graph");
            writeHeader(document.header(), generator);
            writeNodes(document.nodes(), generator);
            writeEdges(document.edges(), generator);
            generator.writeEndObject();
        }
    }

    private static void writeHeader(ExportDocument.Header header, JsonGenerator generator) {
        generator.writeStartObject();
        generator.writeStringProperty("schema", SCHEMA);
        generator.writeStringProperty("spoorVersion", header.spoorVersion());
        generator.writeStringProperty("exportedAt", header.exportedAt().toString());
        generator.writePOJOProperty("question", header.question());
        TraceCypher cypher = header.cypher();
        generator.writePOJOProperty(
                "cypher", cypher == null ? null : Map.of("query", cypher.cypher(), "parameters", cypher.parameters()));
        generator.writeStringProperty("dataVersion", header.dataVersion());
        generator.writeBooleanProperty("complete", header.complete());
        generator.writePOJOProperty("cut", header.cut());
        generator.writePOJOProperty("counts", header.counts());
        generator.writePOJOProperty("licences", header.licences());
        generator.writePOJOProperty("sources", header.sources());
        generator.writePOJOProperty("paths", header.paths());
        if (!header.decisions().isEmpty()) {
            generator.writePOJOProperty("decisions", header.decisions());
        }
        generator.writeEndObject();
    }

    private static void writeNodes(List<NodeRecord> nodes, JsonGenerator generator) {
        generator.writeName("nodes");
        generator.writeStartArray();
        nodes.forEach(
                node -> generator.writePOJO(new Node(node.id(), node.labels(), node.properties(), node.members())));
        generator.writeEndArray();
    }

    private static void writeEdges(List<RelationRecord> edges, JsonGenerator generator) {
        generator.writeName("edges");
        generator.writeStartArray();
        for (RelationRecord edge : edges) {
            generator.writePOJO(new Edge(
                    edge.id(), edge.id(), edge.from(), edge.to(), edge.type(), edge.properties(), edge.inferred()));
        }
        generator.writeEndArray();
    }

    private record Node(
            String id,
            List<String> labels,
            Map<String, Object> properties,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> members) {}

    /** The field names of node-link JSON, as networkx and others read it. */
    private record Edge(
            String id,
            String key,
            String source,
            String target,
            String type,
            Map<String, Object> properties,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inferred) {}
}
