package spoor.declarations.flag;

import java.util.BitSet;
import spoor.declarations.Listings;
import spoor.declarations.PartyRole;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.WordColumns;

/** F17. */
final class SoldAfterListing implements Flag {

    @Override
    public String code() {
        return "F17";
    }

    @Override
    public String rule() {
        return "Seller or buyer was on a list in the data on the day of the declaration: after the day of the listing and before"
                + " its end.";
    }

    @Override
    public String definedBy() {
        return FlagLists.FIELD + " (trade after listing)";
    }

    @Override
    public Finding find(Looked looked) {
        Listings listings = looked.listings.get();
        BitSet undated = looked.where(row -> looked.day(row) == PartialDays.NONE);
        return Finding.of(
                looked.where(row -> held(
                                listings,
                                PartyRole.SELLER,
                                looked.columns.codes(WordColumns.SELLER).get(row),
                                looked.day(row))
                        || held(
                                listings,
                                PartyRole.BUYER,
                                looked.columns.codes(WordColumns.BUYER).get(row),
                                looked.day(row))),
                undated.cardinality());
    }

    private static boolean held(Listings listings, PartyRole role, int code, int day) {
        return listings.held(role, code).surelyHeld(day);
    }
}
