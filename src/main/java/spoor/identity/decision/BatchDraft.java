package spoor.identity.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Decision;

/** What somebody decides of many pairs at once, for one reason. */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record BatchDraft(
        @Schema(description = "1 to 5,000", requiredMode = Schema.RequiredMode.REQUIRED)
        List<Pair> pairs,

        @Schema(
                description = "branch_of and successor_of say it of the left one",
                requiredMode = Schema.RequiredMode.REQUIRED,
                allowableValues = {"same", "different", "unsure", "branch_of", "successor_of"})
        String verdict,

        @Schema(description = "1 to 500 characters", requiredMode = Schema.RequiredMode.REQUIRED)
        String reason,

        @Schema(description = "At most 10,000 characters") @Nullable
        String note,

        @Schema(description = "What proves it: ids of sources, or addresses; at most 50")
        List<String> sources,

        @Schema(
                description =
                        "How sure it is; default: for each pair by the class that it was proposed in, or by a valid"
                                + " number that both have",
                allowableValues = {"confirmed", "probable", "possible"})
        @Nullable
        String confidence,

        @Schema(description = "Id of the batch, at most 100 characters; default: a new one") @Nullable
        String batch,

        @Schema(description = "What proposed the pairs, with its version") @Nullable
        String scorer,

        @Schema(description = "Who decides, where no login says it; at most 100 characters") @Nullable
        String by,

        @Schema(description = "Make identities of more than 200 records", defaultValue = "false") @Nullable
        Boolean confirmLarge) {

    private static final int MOST_PAIRS = 5_000;

    public BatchDraft {
        pairs = DecisionDraft.few("pairs", pairs, MOST_PAIRS);
        if (pairs.isEmpty()) {
            throw BadInput.inField("decision.empty", "pairs", "must hold 1 to %d pairs.", MOST_PAIRS);
        }
        reason = DecisionDraft.require("reason", reason, DecisionDraft.LONGEST_REASON);
        sources = DecisionDraft.few("sources", sources, DecisionDraft.MOST_SOURCES);
    }

    /**
     * Two records.
     *
     * @param score what was said of it, 0 to 1
     */
    @Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    public record Pair(
            @Schema(description = "Id of an entity", requiredMode = Schema.RequiredMode.REQUIRED)
            String left,

            @Schema(description = "Id of another entity", requiredMode = Schema.RequiredMode.REQUIRED)
            String right,

            @Nullable Double score,
            List<Decision.Feature> features) {}

    /**
     * What is decided of one pair.
     *
     * @param id of the batch
     */
    DecisionDraft of(Pair pair, String id) {
        return new DecisionDraft(
                pair.left(),
                pair.right(),
                verdict,
                reason,
                note,
                sources,
                confidence,
                null,
                id,
                scorer,
                pair.score(),
                pair.features(),
                by,
                confirmLarge);
    }
}
