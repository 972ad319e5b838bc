package spoor.export.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spoor.export.ExportRequest;
import spoor.model.BadInput;
import spoor.question.TraceRequest;

/** The body of {@code POST /api/exports}. */
@Schema(
        name = "ExportRequest",
        description = "One of the fields",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record ExportBody(
        @Schema(description = "The question, as for POST /api/traces") @Nullable
        TraceRequest trace,

        @Schema(description = "An analysis of a question: what its answer depends on, and what ties that") @Nullable
        Analysis analysis,

        @Schema(description = "Of nodes and relations, at most 10,000") @Nullable
        List<String> ids,

        @Schema(description = "Id of a saved investigation: what is on its canvas or collected, and what ties it")
        @JsonProperty("case")
        @Nullable
        String investigation,

        @Schema(description = "Id of a dataset: all it says of entities and relations") @Nullable
        String dataset,

        @Schema(description = "A statement that only reads, and its parameters") @Nullable
        Statement cypher,

        @Schema(
                description =
                        "Beside what is exported: id of a saved investigation; whom it must not name is not named. With"
                                + " case that is so anyhow.")
        @Nullable
        String withheldBy,

        @Schema(
                description =
                        "Beside what is exported: address of the page that asks it, to stand in the file; left out"
                                + " where somebody is withheld.",
                maxLength = ExportBody.LONGEST_LINK)
        @Nullable
        String link) {

    static final int LONGEST_LINK = 8_000;

    private static final Pattern WEB = Pattern.compile("https?://[\\x21-\\x7e]+");

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

    /** A question, and how many entities to name. */
    @Schema(name = "ExportAnalysis", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Analysis(
            @Schema(
                    description = "The question, as for POST /api/analyses/chokepoints",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            TraceRequest chokepoints,

            @Schema(description = "So many entities, 1 to 100; 20 unless told") @Nullable
            Integer most) {

        private static final int USUAL = 20;

        ExportRequest toRequest() {
            if (chokepoints == null) {
                throw new BadInput(
                        "export.subject", "The field 'analysis.chokepoints' is missing; put the question there.");
            }
            return new ExportRequest.OfChokepoints(chokepoints, most == null ? USUAL : most);
        }
    }

    /**
     * The address of the page; empty where none is told.
     *
     * @throws BadInput if it is none of the web
     */
    String requireLink() {
        if (link == null || link.isEmpty()) {
            return "";
        }
        if (link.length() > LONGEST_LINK || !WEB.matcher(link).matches()) {
            throw BadInput.inField(
                    "export.link",
                    "link",
                    "is no address of the web: it begins with http:// or https:// and has at most %,d characters.",
                    LONGEST_LINK);
        }
        return link;
    }

    /** @throws BadInput if it names not exactly one subgraph */
    ExportRequest toRequest() {
        List<ExportRequest> subjects = new ArrayList<>();
        if (trace != null) {
            subjects.add(new ExportRequest.OfTrace(trace));
        }
        if (analysis != null) {
            subjects.add(analysis.toRequest());
        }
        if (investigation != null) {
            subjects.add(new ExportRequest.OfCase(investigation));
        }
        if (dataset != null) {
            subjects.add(new ExportRequest.OfDataset(dataset));
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
                    "Say what to export: {\"trace\":{…}}, {\"analysis\":{\"chokepoints\":{…}}}, {\"ids\":[\"company/…\"]},"
                            + " {\"case\":\"…\"}, {\"dataset\":\"…\"} or {\"cypher\":{\"query\":\"…\"}}, one of them.");
        }
        return subjects.getFirst();
    }
}
