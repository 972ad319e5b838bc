package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import spoor.graph.array.Ints;

/**
 * Rows in which somebody was listed on their day.
 *
 * @param role as what
 * @param party id of an entity, or the name of a maker; anybody if left out
 * @param listing id of an entry; any if left out
 */
@Schema(name = "DeclarationsAfter", description = "Rows in which somebody was listed on their day")
public record AfterCell(
        @Schema(example = "seller") String role,
        @Nullable String party,
        @Nullable String listing) {

    IntPredicate of(DeclarationData desk, Listings listings) {
        PartyRole as = PartyRole.requireWord(role);
        Ints codes = desk.columns().codes(as.said());
        Ints dates = desk.columns().dates();
        int key = party == null ? -1 : key(desk, as, party);
        return row -> {
            int code = codes.get(row);
            List<DatedListing> held = listings.of(as, code);
            return !held.isEmpty()
                    && (party == null || listings.key(as, code) == key)
                    && held.stream().anyMatch(each -> isMeant(each) && each.surelyHeld(dates.get(row)));
        };
    }

    private static int key(DeclarationData desk, PartyRole role, String party) {
        return role == PartyRole.MAKER
                ? desk.columns().texts(role.said()).find(party).orElse(-2)
                : desk.register().find().applyAsInt(party);
    }

    private boolean isMeant(DatedListing each) {
        return listing == null || each.id().equals(listing);
    }
}
