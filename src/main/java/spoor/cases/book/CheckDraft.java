package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import spoor.model.BadInput;

/** What somebody found who checked a relation. */
@Schema(name = "CheckDraft", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record CheckDraft(
        @Schema(description = "Id of a collected relation", requiredMode = Schema.RequiredMode.REQUIRED)
        String relation,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) CheckState state,

        @Schema(description = "At most 5,000 characters; of what is proven never empty: by what it is")
        String note,

        @Schema(
                description = "The hash that was shown with it, so that nobody vouches for what they have not seen",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String hash,

        @Schema(description = "Of the casebook that was read", requiredMode = Schema.RequiredMode.REQUIRED)
        long version) {

    public CheckDraft {
        relation = Drafts.required("relation", relation, Drafts.LONGEST_ID);
        hash = Drafts.required("hash", hash, Drafts.LONGEST_LINE);
        note = Drafts.text("note", note, Drafts.LONGEST_NOTE);
        if (state == null) {
            throw new BadInput("casebook.missing", "The field '%s' is missing.", "state");
        }
        if (state == CheckState.PROVEN && note.isEmpty()) {
            throw new BadInput(
                    "casebook.proven",
                    "Nothing is called proven without a word by what: say in 'note' which document shows it, and where.");
        }
    }
}
