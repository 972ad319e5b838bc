package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;

/** A link to attach. */
@Schema(name = "LinkDraft", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record LinkDraft(
        @Schema(description = "http or https; nobody fetches it", requiredMode = Schema.RequiredMode.REQUIRED)
        String url,

        @Schema(description = "What it is called; at most 200 characters")
        String name,

        @Schema(description = "At most 5,000 characters") String note,

        @Schema(description = "Of the casebook that was read", requiredMode = Schema.RequiredMode.REQUIRED)
        long version) {

    public LinkDraft {
        url = Drafts.address(url);
        name = Drafts.text("name", name, Drafts.LONGEST_LINE);
        note = Drafts.text("note", note, Drafts.LONGEST_NOTE);
    }
}
