package spoor.declarations;

import io.swagger.v3.oas.annotations.media.Schema;
import spoor.declarations.column.PartialDays;
import spoor.model.ListingEnd;

/**
 * That an authority lists somebody, or did.
 *
 * @param id of the entry
 * @param listed legal date, partial; empty where the list does not say it
 * @param until partial; empty where no end is said
 */
@Schema(name = "DeclarationListing")
public record DatedListing(String id, String authority, String measure, String programme, String listed, String until) {

    /** Whether it has ended by today. */
    boolean isOver() {
        return !until.isEmpty() && ListingEnd.isOver(until);
    }

    boolean isDated() {
        return PartialDays.of(listed) != PartialDays.NONE;
    }

    /** The latest day that the listing can be of; a row has to come after it. */
    int lastFirstDay() {
        int from = PartialDays.of(listed);
        return from == PartialDays.NONE ? Integer.MAX_VALUE : PartialDays.last(from);
    }

    /** The earliest day that the end can be; a row has to come before it. */
    int firstEndDay() {
        int end = PartialDays.of(until);
        if (until.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return end == PartialDays.NONE ? 0 : PartialDays.first(end);
    }

    /** Whether it held on the day of a row, whatever the dates that are known in part turn out to be: after its own day, before its end. */
    public boolean surelyHeld(int day) {
        return day != PartialDays.NONE
                && PartialDays.first(day) > lastFirstDay()
                && PartialDays.last(day) < firstEndDay();
    }
}
