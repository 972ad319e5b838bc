package spoor.declarations.flag;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spoor.declarations.Selection;

/**
 * Which flags are looked for in which declarations.
 *
 * @param flags codes; all if left out
 */
@Schema(name = "DeclarationFlagQuestion")
public record FlagQuestion(
        @Nullable Selection selection,

        @Schema(description = "F1 to F18; all if left out", example = "[\"F1\",\"F17\"]") @Nullable
        List<String> flags) {

    Selection chosen() {
        return selection == null ? Selection.ALL : selection;
    }

    List<String> wanted() {
        return flags == null
                ? List.of()
                : flags.stream().filter(Objects::nonNull).distinct().toList();
    }
}
