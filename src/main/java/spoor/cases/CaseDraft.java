package spoor.cases;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;

/** What somebody wants to keep. */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.FALSE)
public record CaseDraft(
        @Schema(description = "1 to 200 characters", requiredMode = Schema.RequiredMode.REQUIRED)
        String title,

        @Schema(description = "At most 100,000 characters") String notes,

        @Schema(description = "At most 20, of 1 to 40 characters")
        List<String> tags,

        @Schema(
                description =
                        "The question and the view as they stand in the page's address, at most 20,000" + " characters",
                example = "?from.labels=Company&from.countries=CN&to.labels=WeaponSystem&to.operators=RU")
        String view,

        CanvasState canvas,

        @Schema(description = "When an existing one is saved: the version that was read") @Nullable
        Long version) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTES = 100_000;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 40;
    private static final int LONGEST_VIEW = 20_000;

    public CaseDraft {
        title = requireText("title", title, LONGEST_TITLE).strip();
        notes = requireText("notes", notes, LONGEST_NOTES);
        view = requireText("view", view, LONGEST_VIEW);
        tags = requireTags(tags);
        canvas = canvas == null ? CanvasState.EMPTY : canvas;
        if (title.isEmpty()) {
            throw new BadInput("case.title", "Give the investigation a title.");
        }
        if (!view.isEmpty() && !view.startsWith("?")) {
            throw new BadInput("case.view", "'view' is what follows a page's address, and begins with '?'.");
        }
    }

    /**
     * The text, or nothing.
     *
     * @throws BadInput if it is too long
     */
    public static String requireText(String name, @Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        if (text.length() > longest) {
            throw new BadInput("case.tooLong", "'%s' may have %d characters, not %d.", name, longest, text.length());
        }
        return text;
    }

    private static List<String> requireTags(@Nullable List<String> tags) {
        Set<String> kept = new LinkedHashSet<>();
        for (String tag : tags == null ? List.<String>of() : tags) {
            kept.add(requireText("tags", tag, LONGEST_TAG).strip());
        }
        kept.remove("");
        if (kept.size() > MOST_TAGS) {
            throw new BadInput("case.tags", "An investigation may have %d tags, not %d.", MOST_TAGS, kept.size());
        }
        return List.copyOf(kept);
    }
}
