package spoor.capture.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spoor.capture.passage.Sought;
import spoor.model.BadInput;
import spoor.model.Support;

/** What a claim says of its document; without anything the text is shown from its beginning. */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
record ClaimSought(
        @Schema(description = "Where in the document", example = "Annex I, no. 505") @Nullable
        String locator,

        @Schema(description = "What it says there, in the words of whoever read it") @Nullable
        String says,

        @Schema(description = "What it says there, word for word") @Nullable
        String quote,

        @Schema(description = "Names of those of whom it says so, in any language; at most " + MOST_NAMES) @Nullable
        List<@Nullable String> names) {

    private static final int MOST_NAMES = 60;
    private static final int LONGEST_NAME = 300;

    /** @throws BadInput if it is longer than a claim can be */
    Sought sought() {
        List<String> known = names == null
                ? List.of()
                : names.stream().flatMap(Stream::ofNullable).toList();
        if (known.size() > MOST_NAMES || known.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new BadInput(
                    "capture.names",
                    "'names' has at most %d names of at most %d characters.",
                    MOST_NAMES,
                    LONGEST_NAME);
        }
        return new Sought(text(locator), text(says), text(quote), known);
    }

    private static String text(@Nullable String said) {
        String text = Objects.requireNonNullElse(said, "");
        if (text.length() > Support.LONGEST_SAYS) {
            throw new BadInput(
                    "support.long", "What a document says has at most %d characters here.", Support.LONGEST_SAYS);
        }
        return text;
    }
}
