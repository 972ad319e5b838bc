package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.PartialDays;
import spoor.model.PartialDate;

/**
 * What is asked about before and after a day.
 *
 * @param since the day from which on something is new
 * @param limit most answers, 1 to {@value Selection.Paged#MOST}
 */
@Schema(name = "DeclarationsSinceQuestion")
public record SinceQuestion(
        @Nullable Selection selection,

        @Schema(description = "The day from which on something is new; 2022-02-24 if left out", example = "2022-02-24")
        @Nullable
        String since,

        @Schema(description = "How many to leave out", example = "0") @Nullable
        Integer offset,

        @Schema(description = "Most, 1 to 1000; 100 if left out", example = "100") @Nullable
        Integer limit)
        implements Selection.Paged {

    private static final String USUAL_DAY = "2022-02-24";

    /** @throws spoor.model.BadInput if it is no date */
    int day() {
        String day = since == null ? USUAL_DAY : since.strip();
        return PartialDays.first(PartialDays.of(PartialDate.requireDate(day).text()));
    }
}
