package spoor.declarations.flag;

import java.util.BitSet;
import spoor.declarations.column.PartialDays;

/** F12. */
final class QuickStart implements Flag {

    private static final int YEAR = 10_000;

    @Override
    public String code() {
        return "F12";
    }

    @Override
    public String rule() {
        return "The seller was founded at most twelve months before its first declaration, and that is of goods on the Common"
                + " High Priority List.";
    }

    @Override
    public String definedBy() {
        return FlagLists.FINCEN;
    }

    @Override
    public Finding find(Looked looked) {
        int[] first = new int[looked.register.parties()];
        BitSet listed = new BitSet();
        for (int row = 0; row < looked.columns.count(); row++) {
            int seller = looked.seller(row);
            int day = looked.day(row);
            if (day == PartialDays.NONE) {
                continue;
            }
            int last = PartialDays.last(day);
            if (first[seller] == 0 || last < first[seller]) {
                first[seller] = last;
                listed.set(seller, looked.isListedGood(row));
            } else if (last == first[seller] && looked.isListedGood(row)) {
                listed.set(seller);
            }
        }
        int[] founded = looked.register.founded().get();
        BitSet rows = looked.ofSellers(party -> founded[party] != PartialDays.NONE
                && listed.get(party)
                && PartialDays.last(founded[party]) <= first[party]
                && PartialDays.first(founded[party]) + YEAR >= first[party]);
        return Finding.of(
                rows,
                looked.ofSellers(party -> founded[party] == PartialDays.NONE).cardinality());
    }
}
