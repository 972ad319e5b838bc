package spoor.export.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.question.TraceRequest;

/** The bodies by which pictures and prints ask whom they may name. */
final class WithheldBody {

    private static final String WITHHELD_BY = "Id of a saved investigation; whom it must not name is not named";

    private WithheldBody() {}

    private static String required(@Nullable String withheldBy) {
        if (withheldBy == null || withheldBy.isBlank()) {
            throw new BadInput(
                    "export.withheldBy", "The field 'withheldBy' is missing; put the id of an investigation there.");
        }
        return withheldBy;
    }

    /** A question, and who says whom its answer must not name. */
    @Schema(name = "WithheldQuestion", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Question(
            @Schema(description = "The question, as for POST /api/traces", requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            TraceRequest trace,

            @Schema(description = WITHHELD_BY, requiredMode = Schema.RequiredMode.REQUIRED)
            String withheldBy) {

        Question {
            withheldBy = required(withheldBy);
        }

        TraceRequest requireTrace() {
            if (trace == null) {
                throw new BadInput("export.subject", "The field 'trace' is missing; put the question there.");
            }
            return trace;
        }
    }

    /** Texts, and who says whom they must not name. */
    @Schema(name = "WithheldTexts", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
    record Texts(
            @Schema(description = "Words and addresses", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            List<String> texts,

            @Schema(description = WITHHELD_BY, requiredMode = Schema.RequiredMode.REQUIRED)
            String withheldBy) {

        Texts {
            withheldBy = required(withheldBy);
        }

        List<String> requireTexts() {
            if (texts == null || texts.stream().anyMatch(Objects::isNull)) {
                throw new BadInput("export.texts", "The field 'texts' is a list of texts; put them there.");
            }
            return texts;
        }
    }

    /** In the order in which they were asked about. */
    @Schema(name = "CleanedTexts")
    record Cleaned(List<String> texts) {}
}
