package spoor.export.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.export.ExportRequest;
import spoor.model.BadInput;
import spoor.question.TraceRequest;

/** The body of {@code POST /api/exports}. */
@Schema(
        name = "ExportRequest",
        description = "One of the three",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record ExportBody(
        @Schema(description = "The question, as for POST /api/traces") @Nullable
        TraceRequest trace,

        @Schema(description = "Of nodes and relations, at most 1,000") @Nullable
        List<String> ids,

        @Schema(description = "A statement that only reads, and its parameters") @Nullable
        Statement cypher) {

    /** A statement of Cypher. */
    @Schema(name = "ExportStatement", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Statement(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String query,

            @Schema(description = "Values for $names in the statement") @Nullable
            Map<String, Object> parameters) {

        ExportRequest toRequest() {
            if (query == null) {
                throw new BadInput("cypher.empty", "The field 'cypher.query' is missing; put the statement there.");
            }
            return new ExportRequest.OfCypher(query, parameters == null ? Map.of() : parameters);
        }
    }

    /** @throws BadInput if it names not exactly one subgraph */
    ExportRequest toRequest() {
        List<ExportRequest> subjects = new ArrayList<>();
        if (trace != null) {
            subjects.add(new ExportRequest.OfTrace(trace));
        }
        if (ids != null && !ids.isEmpty()) {
            subjects.add(new ExportRequest.OfIds(ids));
        }
        if (cypher != null) {
            subjects.add(cypher.toRequest());
        }
        if (subjects.size() != 1) {
            throw new BadInput(
                    "export.subject",
                    "Say what to export: {\"trace\":{…}}, {\"ids\":[\"company/…\"]} or {\"cypher\":{\"query\":\"…\"}}, one of"
                            + " them.");
        }
        return subjects.getFirst();
    }
}
