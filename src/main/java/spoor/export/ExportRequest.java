package spoor.export;

import java.util.List;
import java.util.Map;
import spoor.model.BadInput;
import spoor.trace.JsonFields;
import spoor.trace.TraceRequest;
import spoor.trace.TraceRequestReader;
import spoor.trace.TraceRequestWriter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which subgraph to export. */
public sealed interface ExportRequest {

    /** What parameters are read as. */
    TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {};

    /** What a trace finds. */
    record OfTrace(TraceRequest trace) implements ExportRequest {

        @Override
        public Map<String, Object> question() {
            return Map.of("trace", TraceRequestWriter.write(trace));
        }
    }

    /** These nodes with all relations between them, and these relations with their ends. */
    record OfIds(List<String> ids) implements ExportRequest {

        public OfIds {
            ids = List.copyOf(ids);
        }

        @Override
        public Map<String, Object> question() {
            return Map.of("ids", ids);
        }
    }

    /** The nodes and relations that a statement answers with. */
    record OfCypher(String query, Map<String, Object> parameters) implements ExportRequest {

        @Override
        public Map<String, Object> question() {
            return Map.of("cypher", Map.of("query", query, "parameters", parameters));
        }
    }

    /** The request's body, every default spelled out. */
    Map<String, Object> question();

    /**
     * Reads the body of an export.
     *
     * @throws BadInput if it names not exactly one subgraph
     */
    static ExportRequest read(JsonNode json) {
        JsonFields fields = JsonFields.requireObject(json, "", List.of("trace", "ids", "cypher"));
        JsonNode trace = fields.find("trace");
        List<String> ids = fields.listTexts("ids");
        JsonFields cypher = fields.findObject("cypher", List.of("query", "parameters"));
        int subjects = (trace == null ? 0 : 1) + (ids.isEmpty() ? 0 : 1) + (cypher == null ? 0 : 1);
        if (subjects != 1) {
            throw new BadInput(
                    "export.subject",
                    "Say what to export: {\"trace\":{…}}, {\"ids\":[\"company/…\"]} or {\"cypher\":{\"query\":\"…\"}}, one of"
                            + " them.");
        }
        if (cypher != null) {
            return readCypher(cypher);
        }
        return trace == null ? new OfIds(ids) : new OfTrace(TraceRequestReader.read(trace, "trace"));
    }

    private static OfCypher readCypher(JsonFields cypher) {
        JsonNode query = cypher.find("query");
        JsonNode parameters = cypher.find("parameters");
        if (query == null || !query.isString()) {
            throw new BadInput("cypher.empty", "The field 'cypher.query' is missing; put the statement there.");
        }
        if (parameters != null && !parameters.isObject()) {
            throw new BadInput("field.type", "The field 'cypher.parameters' must be an object.");
        }
        return new OfCypher(
                query.asString(),
                parameters == null ? Map.of() : JsonMapper.shared().convertValue(parameters, PARAMETERS));
    }
}
