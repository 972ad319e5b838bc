package spoor.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.PartialDate;

/** The time that a relation has to fall into, first and last day included; null leaves that side open. */
@Schema(
        description = "Relations that hold on a day of it",
        additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Window(
        @Schema(description = "Partial date, first day", example = "2022-02-24") @Nullable
        PartialDate from,

        @Schema(description = "Partial date, last day", example = "2024") @Nullable
        PartialDate to,

        @Schema(
                description = "Whether relations that say nothing of when they held pass; false needs from or to",
                defaultValue = "true")
        Boolean undated) {

    /** All time. */
    public static final Window OPEN = new Window(null, null, true);

    public Window {
        undated = Given.orElse(undated, true);
        Given.requireOrder("window", from, to);
        if (!undated && from == null && to == null) {
            throw new BadInput(
                    "window.undated",
                    "'window.undated' leaves undated relations out of a window; give it a 'from' or a 'to'.");
        }
    }

    /** Whether it excludes nothing. */
    @JsonIgnore
    public boolean isOpen() {
        return from == null && to == null;
    }
}
