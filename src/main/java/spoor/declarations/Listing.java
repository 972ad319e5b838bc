package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import spoor.declarations.column.Days;
import spoor.model.ListingEnd;

/**
 * That an authority lists somebody, or did.
 *
 * @param id of the entry
 * @param listed legal date, partial; empty where the list does not say it
 * @param until partial; empty where no end is said
 */
@Schema(name = "DeclarationListing")
public record Listing(String id, String authority, String measure, String programme, String listed, String until) {

    /** Whether it has ended by today. */
    boolean isOver() {
        return !until.isEmpty() && ListingEnd.isOver(until);
    }

    boolean isDated() {
        return Days.of(listed) != Days.NONE;
    }

    /** Whether it held on the day of a row, whatever the dates that are known in part turn out to be: after its own day, before its end. */
    public boolean surelyHeld(int day) {
        int from = Days.of(listed);
        int end = Days.of(until);
        return from != Days.NONE
                && day != Days.NONE
                && Days.first(day) > Days.last(from)
                && (until.isEmpty() || (end != Days.NONE && Days.last(day) < Days.first(end)));
    }
}
