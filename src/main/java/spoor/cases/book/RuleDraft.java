package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;

/** The rule of an investigation. */
@Schema(name = "CheckRule", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record RuleDraft(
        @Schema(
                description = "Whether who collected a hop may not be the one who checks it",
                requiredMode = Schema.RequiredMode.REQUIRED)
        boolean secondPerson,

        @Schema(description = "Of the casebook that was read", requiredMode = Schema.RequiredMode.REQUIRED)
        long version) {}
