package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.declarations.plain.DeskQuestion;
import tools.jackson.databind.json.JsonMapper;

/** A table of declarations to be laid into the dossier of an investigation. */
@Schema(name = "TableDraft", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record TableDraft(
        @Schema(
                description = "Which question to declarations: the end of its address, such as table or after-listing",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "table")
        String what,

        @Schema(description = "What is asked, as at that address; all declarations if left out") @Nullable
        Map<String, Object> question,

        @Schema(description = "What stands above the table; at most 200 characters")
        String caption) {

    private static final int LONGEST_QUESTION = 20_000;

    /** @throws spoor.model.BadInput if it is no such question */
    public TableDraft {
        what = Drafts.required("what", what, Drafts.LONGEST_LINE);
        caption = Drafts.text("caption", caption, Drafts.LONGEST_LINE);
        requireQuestion(what, json(question));
    }

    /** The question as it is kept. */
    String asked() {
        return json(question);
    }

    private static String json(@Nullable Map<String, Object> question) {
        return question == null ? "{}" : JsonMapper.shared().writeValueAsString(question);
    }

    /** That it can be asked. */
    static void requireQuestion(String what, String question) {
        Drafts.required("question", question, LONGEST_QUESTION);
        DeskQuestion.requireWord(what).read(question);
    }
}
