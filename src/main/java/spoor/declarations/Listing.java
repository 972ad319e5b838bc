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

    /** The latest day that the listing can be of; a row has to come after it. */
    int lastFirstDay() {
        int from = Days.of(listed);
        return from == Days.NONE ? Integer.MAX_VALUE : Days.last(from);
    }

    /** The earliest day that the end can be; a row has to come before it. */
    int firstEndDay() {
        int end = Days.of(until);
        if (until.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return end == Days.NONE ? 0 : Days.first(end);
    }

    /** Whether it held on the day of a row, whatever the dates that are known in part turn out to be: after its own day, before its end. */
    public boolean surelyHeld(int day) {
        return day != Days.NONE && Days.first(day) > lastFirstDay() && Days.last(day) < firstEndDay();
    }
}
