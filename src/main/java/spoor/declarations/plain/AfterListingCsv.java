package spoor.declarations.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.declarations.AfterListing;
import spoor.declarations.Listing;
import spoor.model.SpreadsheetText;

/** Trade after listings for a spreadsheet: CSV in UTF-8, one listing of a party a row. */
public final class AfterListingCsv {

    private static final String HEADER =
            "role,party,party_name,rows,rows_after_any_listing,first_row,authority,measure,"
                    + "programme,entry,listed,until,ended,rows_after_at_least,first_after,last_after,lag_days,lag_is_at_least";
    private static final String LINE_END = "\r\n";

    private AfterListingCsv() {}

    /** The parties that an answer has. */
    public static String of(AfterListing answer) {
        // Excel takes a file without this mark for the encoding of its country.
        StringBuilder csv = new StringBuilder("\uFEFF").append(HEADER).append(LINE_END);
        for (AfterListing.ListedParty party : answer.parties()) {
            party.listings().forEach(held -> csv.append(line(party, held)));
        }
        return csv.toString();
    }

    private static String line(AfterListing.ListedParty party, AfterListing.HeldListing held) {
        Listing listing = held.listing();
        AfterListing.Lag lag = party.lag();
        List<String> cells = new ArrayList<>(List.of(
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
        return cells.stream().map(SpreadsheetText::csvCell).collect(Collectors.joining(",")) + LINE_END;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
