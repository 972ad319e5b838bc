package spoor.declarations.flag;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import spoor.declarations.Selection;

/**
 * Which rows of a flag are to be read.
 *
 * @param flag its code
 * @param seller only of this one
 * @param limit 1 to 1,000
 */
@Schema(name = "DeclarationFlagRowsQuestion")
public record FlagRowsQuestion(
        @Nullable Selection selection,

        @Schema(description = "F1 to F18", example = "F17") @Nullable
        String flag,

        @Schema(description = "Id of an entity") @Nullable String seller,

        @Schema(description = "Rows to leave out", example = "0") @Nullable
        Integer offset,

        @Schema(description = "Most rows, 1 to 1000; 100 if left out", example = "100") @Nullable
        Integer limit)
        implements Selection.Paged {}
