package spoor.dossier.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.question.TraceRequest;

/** Which dossier is wanted: the body of {@code POST /api/dossier}, and the file that the command line reads. */
@Schema(
        name = "DossierRequest",
        description = "A question, and which of its paths",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record DossierOrder(
        @Schema(description = "The question, as for POST /api/traces; default: the default question") @Nullable
        TraceRequest trace,

        @Schema(
                description =
                        "The chosen paths, each as the ids of its nodes, from the answer to the question, in the order"
                                + " in which the dossier has them; default: all that the answer lists, in its order,"
                                + " at most " + PathChoice.MOST,
                example =
                        "[[\"company/xiamen-limbach-aviation-engine\",\"company/izhevsk-electromechanical-plant-kupol\"]]")
        @Nullable
        List<List<String>> paths,

        @Schema(
                description = "Words of whoever chose on each of the chosen paths, in the same order, an empty text for"
                        + " none; at most " + PathChoice.LONGEST_NOTE + " characters each")
        @Nullable
        List<String> pathNotes,

        @Schema(description = "At most " + DossierRequest.LONGEST_LINE + " characters") @Nullable
        String title,

        @Schema(description = "Who answers for it; at most " + DossierRequest.LONGEST_LINE + " characters") @Nullable
        String author,

        @Schema(description = "An introduction; at most " + DossierRequest.LONGEST_NOTES + " characters") @Nullable
        String notes,

        @Schema(
                description = "Id of a saved investigation: its checks and answers are in the dossier, whom it must not"
                        + " name is not. Without trace, of the paths and hops that it has collected.")
        @JsonProperty("case")
        @Nullable
        String investigation) {

    /** Whether it is of the paths that the investigation has collected, and not of those of a question. */
    public boolean takesCollected() {
        return trace == null;
    }

    /** What the dossier is to hold. */
    public DossierRequest toRequest() {
        return new DossierRequest(
                trace == null ? TraceRequest.DEFAULT : trace,
                new PathChoice(paths == null ? List.of() : paths, pathNotes == null ? List.of() : pathNotes),
                title == null ? "" : title,
                author == null ? "" : author,
                notes == null ? "" : notes);
    }
}
