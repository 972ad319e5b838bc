package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spoor.declarations.AfterListing;
import spoor.declarations.DatedListing;
import spoor.tables.Table;

/** Trade after listings for a spreadsheet: one listing of a party a row. */
final class AfterListingSheet {

    private static final List<String> HEADER = List.of(
            "role",
            "party",
            "party_name",
            "rows",
            "rows_after_any_listing",
            "first_row",
            "authority",
            "measure",
            "programme",
            "entry",
            "listed",
            "until",
            "ended",
            "rows_after_at_least",
            "first_after",
            "last_after",
            "lag_days",
            "lag_is_at_least");

    private AfterListingSheet() {}

    /** The parties that an answer has. */
    static Table of(AfterListing answer) {
        List<List<Object>> rows = new ArrayList<>();
        for (AfterListing.ListedParty party : answer.parties()) {
            party.listings().forEach(held -> rows.add(cells(party, held)));
        }
        return new Table("After listing", HEADER, rows);
    }

    private static List<Object> cells(AfterListing.ListedParty party, AfterListing.HeldListing held) {
        DatedListing listing = held.listing();
        AfterListing.Lag lag = party.lag();
        List<Object> cells = new ArrayList<>(List.of(
                party.role().word(),
                party.party().code(),
                orEmpty(party.party().name()),
                String.valueOf(party.rows()),
                String.valueOf(party.after().rows()),
                party.first(),
                listing.authority(),
                listing.measure(),
                listing.programme(),
                listing.id(),
                listing.listed(),
                listing.until(),
                held.ended() ? "yes" : "no",
                String.valueOf(held.rows()),
                held.firstAfter(),
                held.lastAfter()));
        cells.add(lag == null ? "" : String.valueOf(lag.days()));
        cells.add(lag == null ? "" : lag.atLeast() ? "yes" : "no");
        return cells;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
