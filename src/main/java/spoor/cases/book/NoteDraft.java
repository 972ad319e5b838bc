package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A new note and new tags of what is collected. */
@Schema(name = "CollectedNote", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record NoteDraft(
        @Schema(description = "At most 5,000 characters") String note,

        @Schema(description = "At most 20, of 1 to 40 characters")
        List<String> tags,

        @Schema(description = "Of the casebook that was read", requiredMode = Schema.RequiredMode.REQUIRED)
        long version) {

    public NoteDraft {
        note = Drafts.text("note", note, Drafts.LONGEST_NOTE);
        tags = Drafts.tags(tags);
    }
}
