package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which declarations are to be read.
 *
 * @param cell of a table: what its rows have in common, by the words of what they are told apart by
 * @param after only rows in which somebody was listed on their day
 * @param limit 1 to {@value Selection.Paged#MOST}
 */
@Schema(name = "DeclarationRowsQuestion")
public record RowsQuestion(
        @Nullable Selection selection,

        @Schema(
                description = "A cell of a table: its values by what they are told apart by; not-stated and unknown"
                        + " stand for what is not",
                example = "{\"origin\":\"CN\",\"makerCountry\":\"unknown\"}")
        @Nullable
        Map<String, String> cell,

        @Nullable AfterCell after,

        @Schema(description = "Rows to leave out", example = "0") @Nullable
        Integer offset,

        @Schema(description = "Most rows, 1 to 1000; 100 if left out", example = "100") @Nullable
        Integer limit)
        implements Selection.Paged {

    /** @throws spoor.model.BadInput if one is unknown */
    Map<Dimension, List<String>> values() {
        Map<Dimension, List<String>> values = new LinkedHashMap<>();
        if (cell != null) {
            cell.forEach((word, value) ->
                    values.put(Dimension.requireWord(word), List.of(Objects.requireNonNullElse(value, ""))));
        }
        return values;
    }
}
