package spoor.export.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spoor.export.ExportDocument;
import spoor.export.ExportFormat;
import spoor.export.ExportWriter;
import spoor.model.Support;
import spoor.search.MirrorGap;
import spoor.snapshot.table.NodeRecord;
import spoor.snapshot.table.RelationRecord;
import spoor.trace.TraceCypher;
import tools.jackson.core.JsonGenerator;

/** Node-link JSON as {@code /schemas/export-1.json} describes it. Comes back by the import format {@code json}. */
@Component
final class NodeLinkWriter implements ExportWriter {

    private static final String SCHEMA = "/schemas/export-1.json";

    @Override
    public ExportFormat format() {
        return ExportFormat.JSON;
    }

    @Override
    public void write(ExportDocument document, OutputStream out) {
        try (JsonGenerator generator = Json.generator(out)) {
            generator.writeStartObject();
            generator.writeBooleanProperty("directed", true);
            generator.writeBooleanProperty("multigraph", true);
            generator.writeName("graph");
            writeHeader(document, generator);
            writeNodes(document.nodes(), generator);
            writeEdges(document.edges(), generator);
            generator.writeEndObject();
        }
    }

    private static void writeHeader(ExportDocument document, JsonGenerator generator) {
        ExportDocument.Header header = document.header();
        generator.writeStartObject();
        generator.writeStringProperty("schema", SCHEMA);
        generator.writeStringProperty("spoorVersion", header.spoorVersion());
        generator.writeStringProperty("exportedAt", header.exportedAt().toString());
        generator.writePOJOProperty("question", header.question());
        generator.writePOJOProperty("asked", header.asked());
        TraceCypher cypher = header.cypher();
        generator.writePOJOProperty(
                "cypher",
                cypher == null ? null : Json.ordered("query", cypher.cypher(), "parameters", cypher.parameters()));
        generator.writeStringProperty("dataVersion", header.dataVersion());
        generator.writeBooleanProperty("complete", header.complete());
        generator.writePOJOProperty("cut", header.cut());
        generator.writePOJOProperty("counts", header.counts());
        for (String told : HeaderTexts.noPath(header)) {
            generator.writeStringProperty("noPath", told);
        }
        generator.writePOJOProperty("licences", header.licences());
        generator.writePOJOProperty("sources", header.sources());
        generator.writePOJOProperty("listings", header.listings());
        generator.writePOJOProperty("lists", header.lists());
        generator.writePOJOProperty("paths", header.paths());
        generator.writePOJOProperty("figures", HeaderTexts.figures(header));
        List<MirrorGap> mirror = HeaderTexts.mirror(header);
        if (!mirror.isEmpty()) {
            generator.writePOJOProperty("mirror", mirror);
            generator.writePOJOProperty("codes", HeaderTexts.codes(header));
        }
        if (!document.facts().isEmpty()) {
            generator.writePOJOProperty("facts", document.facts());
        }
        if (!header.decisions().isEmpty()) {
            generator.writePOJOProperty("decisions", header.decisions());
        }
        if (header.analysis() != null) {
            generator.writePOJOProperty("analysis", header.analysis());
        }
        generator.writeEndObject();
    }

    private static void writeNodes(List<NodeRecord> nodes, JsonGenerator generator) {
        generator.writeName("nodes");
        generator.writeStartArray();
        for (NodeRecord node : nodes) {
            generator.writePOJO(new Node(node.id(), node.labels(), node.properties(), node.members()));
        }
        generator.writeEndArray();
    }

    private static void writeEdges(List<RelationRecord> edges, JsonGenerator generator) {
        generator.writeName("edges");
        generator.writeStartArray();
        for (RelationRecord edge : edges) {
            generator.writePOJO(new Edge(
                    edge.id(), edge.id(), edge.from(), edge.to(), edge.type(), properties(edge), edge.inferred()));
        }
        generator.writeEndArray();
    }

    /** What documents say is taken apart. */
    private static Map<String, Object> properties(RelationRecord edge) {
        Map<String, Object> properties = edge.properties();
        if (!properties.containsKey(Support.PROPERTY)) {
            return properties;
        }
        Map<String, Object> apart = new LinkedHashMap<>(properties);
        apart.put(Support.PROPERTY, Support.listOf(properties.get(Support.PROPERTY)));
        return apart;
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
