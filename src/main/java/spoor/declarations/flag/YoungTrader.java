package spoor.declarations.flag;

import java.util.BitSet;
import java.util.Set;

/** F1. */
final class YoungTrader implements Flag {

    /** The countries of the Global Export Control Coalition, and those whose trade is the end of a path. */
    private static final Set<String> NOT_A_DETOUR = Set.of(
            "AU",
            "CA",
            "GB",
            "IS",
            "JP",
            "LI",
            "NO",
            "NZ",
            "KR",
            "CH",
            "TW",
            "US",
            "AT",
            "BE",
            "BG",
            "HR",
            "CY",
            "CZ",
            "DK",
            "EE",
            "FI",
            "FR",
            "DE",
            "GR",
            "HU",
            "IE",
            "IT",
            "LV",
            "LT",
            "LU",
            "MT",
            "NL",
            "PL",
            "PT",
            "RO",
            "SK",
            "SI",
            "ES",
            "SE",
            "RU",
            "BY",
            "unknown",
            "not-stated");

    @Override
    public String code() {
        return "F1";
    }

    @Override
    public String rule() {
        return "Goods on the Common High Priority List, sold by a firm founded after 24 February 2022 in a country outside"
                + " the Global Export Control Coalition.";
    }

    @Override
    public String definedBy() {
        return FlagLists.NCA + ", no. 1; " + FlagLists.FINCEN;
    }

    @Override
    public Finding find(Looked looked) {
        BitSet young = looked.ofSellers(party ->
                looked.isFoundedSince(party, Looked.INVASION + 1) && !NOT_A_DETOUR.contains(looked.country(party)));
        BitSet listed = looked.listedGoods();
        BitSet unknown = looked.ofSellers(party -> !looked.isFoundingKnown(party));
        unknown.and(listed);
        young.and(listed);
        return Finding.of(young, unknown.cardinality());
    }
}
