package spoor.watch;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.question.TraceRequest;

/** A question that somebody wants to have watched. */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record WatchDraft(
        @Schema(description = "1 to 200 characters", requiredMode = Schema.RequiredMode.REQUIRED)
        String name,

        @Schema(
                description = "As POST /api/traces takes it. Pages (k, offset) and caps (maxPerPair, …) do not count: a"
                        + " watch looks at all paths, of more than 1,000 at the best")
        TraceRequest question,

        @Schema(
                description = "Whether it is news that an entity of a path is listed, or is no longer",
                defaultValue = "true")
        @Nullable
        Boolean tellListings,

        @Schema(
                description =
                        "Whether it is news that a hop rests on other sources, or that another document took the place"
                                + " of one of them, though it weighs the same",
                defaultValue = "true")
        @Nullable
        Boolean tellSources,

        @Schema(description = "An address that is called with the news, where spoor.webhooks is on") @Nullable
        String webhook) {

    private static final int LONGEST_NAME = 200;

    public WatchDraft {
        name = requireName(name);
        question = question == null ? TraceRequest.DEFAULT : question;
    }

    static String requireName(@Nullable String name) {
        String kept = name == null ? "" : name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw BadInput.inField("watch.name", "name", "has 1 to %d characters; give the watch one.", LONGEST_NAME);
        }
        return kept;
    }
}
