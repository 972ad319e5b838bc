package spoor.cases.book;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/** What is written down of somebody's right of reply. */
@Schema(name = "ReplyDraft", additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record ReplyDraft(
        @Schema(description = "Id of an entity", requiredMode = Schema.RequiredMode.REQUIRED)
        String entity,

        @Schema(description = "Day on which it was asked; nothing while nobody asked", example = "2026-11-27")
        String asked,

        @Schema(description = "By letter, e-mail …; at most 200 characters")
        String means,

        @Schema(description = "Day by which an answer is awaited; 28 days after it was asked unless told")
        String due,

        @Schema(description = "Day of the answer") String answered,

        @Schema(description = "What it said; at most 20,000 characters")
        String answer,

        @Schema(description = "Whether exports and dossiers of the investigation must not name it") @Nullable
        Boolean doNotName,

        @Schema(description = "Further words that give it away; at most 20")
        List<String> words,

        @Schema(description = "Of the casebook that was read", requiredMode = Schema.RequiredMode.REQUIRED)
        long version) {

    private static final int DAYS = 28;

    public ReplyDraft {
        entity = Drafts.required("entity", entity, Drafts.LONGEST_ID);
        asked = Drafts.day("asked", asked);
        means = Drafts.text("means", means, Drafts.LONGEST_LINE);
        due = Drafts.day("due", due);
        answered = Drafts.day("answered", answered);
        answer = Drafts.text("answer", answer, Drafts.LONGEST_ANSWER);
        words = Drafts.words("words", words, Drafts.LONGEST_LINE);
        if (words.stream().anyMatch(word -> word.length() < 2)) {
            throw new BadInput("casebook.word", "A word that gives somebody away has two characters or more.");
        }
        if (!asked.isEmpty() && due.isEmpty()) {
            due = Drafts.parse("asked", asked).plusDays(DAYS).toString();
        }
        if (!due.isEmpty() && (asked.isEmpty() || due.compareTo(asked) < 0)) {
            throw new BadInput("casebook.due", "An answer is due on or after the day on which it was asked for.");
        }
        if (!answered.isEmpty() && !asked.isEmpty() && answered.compareTo(asked) < 0) {
            throw new BadInput("casebook.answered", "An answer comes on or after the day on which it was asked for.");
        }
    }

    Reply.Entry entry(Mark mark) {
        return new Reply.Entry(asked, means, due, answered, answer, Boolean.TRUE.equals(doNotName), words, mark);
    }
}
