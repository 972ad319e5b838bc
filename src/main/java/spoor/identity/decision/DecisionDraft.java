package spoor.identity.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.Confidence;
import spoor.model.Decision;
import spoor.model.Verdict;

/** What somebody decides of two records. */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record DecisionDraft(
        @Schema(description = "Id of an entity", requiredMode = Schema.RequiredMode.REQUIRED)
        String left,

        @Schema(description = "Id of another entity", requiredMode = Schema.RequiredMode.REQUIRED)
        String right,

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
                        "How sure it is; default: by the class that the pair was proposed in, or by a valid number"
                                + " that both have",
                allowableValues = {"confirmed", "probable", "possible"})
        @Nullable
        String confidence,

        @Schema(
                description =
                        "Id of the decision on this pair that this one takes the place of; without it a pair on which"
                                + " somebody has decided is refused")
        @Nullable
        String supersedes,

        @Schema(description = "At most 100 characters") @Nullable
        String batch,

        @Schema(description = "What proposed the pair, with its version") @Nullable
        String scorer,

        @Schema(description = "What that said of it, 0 to 1") @Nullable
        Double score,

        @Schema(description = "Why it did; at most 100") List<Decision.Feature> features,

        @Schema(description = "Who decides, where no login says it; at most 100 characters") @Nullable
        String by,

        @Schema(description = "Make an identity of more than 200 records", defaultValue = "false") @Nullable
        Boolean confirmLarge) {

    static final int LONGEST_REASON = 500;
    static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 1_000;
    private static final int LONGEST_NOTE = 10_000;
    static final int MOST_SOURCES = 50;
    private static final int MOST_FEATURES = 100;

    public DecisionDraft {
        left = require("left", left, LONGEST_ID);
        right = require("right", right, LONGEST_ID);
        verdict = requireVerdict(require("verdict", verdict, LONGEST_NAME)).word();
        reason = require("reason", reason, LONGEST_REASON);
        note = find("note", note, LONGEST_NOTE);
        sources = few("sources", sources, MOST_SOURCES);
        sources.forEach(source -> require("sources", source, LONGEST_ID));
        confidence =
                confidence == null ? null : Confidence.requireWord(confidence).word();
        supersedes = find("supersedes", supersedes, LONGEST_NAME);
        batch = find("batch", batch, LONGEST_NAME);
        scorer = find("scorer", scorer, LONGEST_NAME);
        features = few("features", features, MOST_FEATURES);
        by = find("by", by, LONGEST_NAME);
        if (score != null && !(score >= 0 && score <= 1)) {
            throw BadInput.inField("decision.score", "score", "must be 0 to 1.");
        }
        if (left.equals(right)) {
            throw new BadInput("decision.oneself", "'left' and 'right' are the same record; name two.");
        }
    }

    private static Verdict requireVerdict(String word) {
        Verdict verdict = Verdict.requireWord(word);
        if (verdict == Verdict.WITHDRAWN) {
            throw new BadInput(
                    "verdict.withdrawn",
                    "A decision is withdrawn by DELETE /api/identity/decisions/{id}, not by another one.");
        }
        return verdict;
    }

    static String require(String field, @Nullable String text, int longest) {
        String found = find(field, text, longest);
        if (found == null) {
            throw BadInput.inField("decision.empty", field, "must not be empty.");
        }
        return found;
    }

    /** Null if there is nothing in it. */
    static @Nullable String find(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw BadInput.inField(
                    "decision.long",
                    field,
                    "may have %d characters, not %d.",
                    longest,
                    text.strip().length());
        }
        return text.strip();
    }

    static <T> List<T> few(String field, @Nullable List<T> all, int most) {
        List<T> given = all == null ? List.of() : all;
        if (given.size() > most) {
            throw BadInput.inField("decision.many", field, "may hold %d, not %d.", most, given.size());
        }
        if (given.stream().anyMatch(Objects::isNull)) {
            throw BadInput.inField("decision.empty", field, "must not hold null.");
        }
        return List.copyOf(given);
    }

    boolean isLargeConfirmed() {
        return Boolean.TRUE.equals(confirmLarge);
    }
}
