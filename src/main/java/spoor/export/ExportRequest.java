package spoor.export;

import java.util.List;
import java.util.Map;
import spoor.model.BadInput;
import spoor.trace.JsonFields;
import spoor.trace.TraceRequest;
import spoor.trace.TraceRequestReader;
import spoor.trace.TraceRequestWriter;
import tools.jackson.databind.JsonNode;

/** Which subgraph to export. */
public sealed interface ExportRequest {

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

    /** The request's body, every default spelled out. */
    Map<String, Object> question();

    /**
     * Reads the body of an export.
     *
     * @throws BadInput if it names not exactly one subgraph
     */
    static ExportRequest read(JsonNode json) {
        JsonFields fields = JsonFields.requireObject(json, "", List.of("trace", "ids"));
        JsonNode trace = fields.find("trace");
        List<String> ids = fields.listTexts("ids");
        if ((trace == null) == ids.isEmpty()) {
            throw new BadInput(
                    "export.subject",
                    "Say what to export: either {\"trace\":{…}} or {\"ids\":[\"company/…\"]}, one of them.");
        }
        return trace == null ? new OfIds(ids) : new OfTrace(TraceRequestReader.read(trace, "trace"));
    }
}
