package spoor.dossier.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.dossier.content.DossierRequest;
import spoor.question.TraceRequest;

/** The body of {@code POST /api/dossier}. */
@Schema(
        name = "DossierRequest",
        description = "A question, and which of its paths",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record DossierBody(
        @Schema(description = "The question, as for POST /api/traces; default: the default question") @Nullable
        TraceRequest trace,

        @Schema(
                description =
                        "The chosen paths, each as the ids of its nodes, from the answer to the question; default:"
                                + " all that the answer lists, at most " + DossierRequest.MOST_PATHS,
                example =
                        "[[\"company/xiamen-limbach-aviation-engine\",\"company/izhevsk-electromechanical-plant-kupol\"]]")
        @Nullable
        List<List<String>> paths,

        @Schema(description = "At most " + DossierRequest.LONGEST_LINE + " characters") @Nullable
        String title,

        @Schema(description = "Who answers for it; at most " + DossierRequest.LONGEST_LINE + " characters") @Nullable
        String author,

        @Schema(description = "An introduction; at most " + DossierRequest.LONGEST_NOTES + " characters") @Nullable
        String notes,

        @Schema(
                description = "Id of a saved investigation: its checks and answers are in the dossier, whom it must not"
                        + " name is not. Without trace and paths, of the paths and hops that it has collected.")
        @JsonProperty("case")
        @Nullable
        String investigation) {

    boolean isCollected() {
        return trace == null && paths == null;
    }

    DossierRequest toRequest() {
        return new DossierRequest(
                trace == null ? TraceRequest.DEFAULT : trace,
                paths == null ? List.of() : paths,
                title == null ? "" : title,
                author == null ? "" : author,
                notes == null ? "" : notes);
    }
}
