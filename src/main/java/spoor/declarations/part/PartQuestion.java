package spoor.declarations.part;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import spoor.declarations.Selection;
import spoor.model.BadInput;

/** Of which declarations it is asked what parts they may be about. */
@Schema(name = "DeclarationPartQuestion")
public record PartQuestion(
        @Nullable Selection selection,

        @Schema(description = "open, accepted, rejected, unsure or all; open if left out", example = "open") @Nullable
        String state,

        @Schema(description = "How many to leave out", example = "0") @Nullable
        Integer offset,

        @Schema(description = "Most, 1 to 1000; 100 if left out", example = "100") @Nullable
        Integer limit) {

    static final int MOST = 1_000;
    static final String OPEN = "open";
    static final String ALL = "all";
    private static final int USUAL = 100;

    Selection chosen() {
        return selection == null ? Selection.ALL : selection;
    }

    /** @throws BadInput if there is no such state */
    String wanted() {
        String wanted = state == null ? OPEN : state.strip();
        if (!wanted.equals(OPEN) && !wanted.equals(ALL)) {
            PartVerdict verdict = PartVerdict.requireWord(wanted);
            return verdict == PartVerdict.WITHDRAWN ? OPEN : verdict.word();
        }
        return wanted;
    }

    int first() {
        return offset == null ? 0 : offset;
    }

    int most() {
        return limit == null ? USUAL : limit;
    }
}
