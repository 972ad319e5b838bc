package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of which declarations the trade after listings is asked.
 *
 * @param roles as what the listed are looked for; all if left out
 * @param limit most parties, 1 to {@value #MOST_PARTIES}
 */
@Schema(name = "DeclarationsAfterListingQuestion")
public record AfterListingQuestion(
        @Nullable Selection selection,

        @Schema(description = "seller, buyer, maker; all if left out", example = "[\"seller\",\"buyer\"]") @Nullable
        List<String> roles,

        @Schema(description = "Parties to leave out", example = "0") @Nullable
        Integer offset,

        @Schema(description = "Most parties, 1 to 1000; 100 if left out", example = "100") @Nullable
        Integer limit) {

    static final int MOST_PARTIES = 1_000;
    private static final int USUAL_PARTIES = 100;

    Selection chosen() {
        return selection == null ? Selection.ALL : selection;
    }

    /** @throws spoor.model.BadInput if one is unknown */
    List<PartyRole> chosenRoles() {
        return roles == null || roles.isEmpty()
                ? List.of(PartyRole.values())
                : roles.stream()
                        .filter(Objects::nonNull)
                        .map(PartyRole::requireWord)
                        .distinct()
                        .toList();
    }

    int first() {
        return offset == null ? 0 : offset;
    }

    int most() {
        return limit == null ? USUAL_PARTIES : limit;
    }
}
