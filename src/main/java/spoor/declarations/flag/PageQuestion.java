package spoor.declarations.flag;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import spoor.declarations.Selection;

/** Of which declarations something is asked, a page at a time. */
@Schema(name = "DeclarationPageQuestion")
public record PageQuestion(
        @Nullable Selection selection,

        @Schema(description = "How many to leave out", example = "0") @Nullable
        Integer offset,

        @Schema(description = "Most, 1 to 1000; 100 if left out", example = "100") @Nullable
        Integer limit)
        implements Selection.Paged {}
