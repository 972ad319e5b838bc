package spoor.watch;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import spoor.question.TraceRequest;

/** What to change of a watch; what is left out stays. */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record WatchPatch(
        @Schema(description = "1 to 200 characters") @Nullable
        String name,

        @Schema(description = "Another question: the watch begins anew with it") @Nullable
        TraceRequest question,

        @Schema(description = "true: it rests; false: it begins anew") @Nullable
        Boolean paused,

        @Schema(description = "Whether it is news that an entity of a path is listed, or is no longer") @Nullable
        Boolean tellListings,

        @Schema(
                description =
                        "Whether it is news that a hop rests on other sources, or that another document took the place"
                                + " of one of them, though it weighs the same")
        @Nullable
        Boolean tellSources,

        @Schema(description = "An address that is called with the news; an empty text for none. Gives a new secret")
        @Nullable
        String webhook) {}
