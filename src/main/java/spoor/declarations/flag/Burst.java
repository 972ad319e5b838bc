package spoor.declarations.flag;

import java.util.BitSet;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowsByKind;

/** F15. */
final class Burst implements Flag {

    private static final int FEWEST = 6;
    private static final int QUIET_MONTHS = 6;
    private static final int YEAR_MONTHS = 12;

    @Override
    public String code() {
        return "F15";
    }

    @Override
    public String rule() {
        return "At least half of a seller's declarations, of six or more, are of one month, and in the six months after it"
                + " there is none, although the data go on.";
    }

    @Override
    public String definedBy() {
        return FlagLists.FIELD;
    }

    @Override
    public Finding find(Looked looked) {
        int last = lastMonth(looked);
        RowsByKind bySeller = looked.allBySeller();
        int[] months = new int[last + QUIET_MONTHS + 1];
        BitSet sellers = new BitSet();
        for (int seller = 1; seller < bySeller.size(); seller++) {
            sellers.set(
                    seller,
                    bySeller.end(seller) - bySeller.start(seller) >= FEWEST
                            && isBurst(bySeller.of(seller).map(looked::day).toArray(), months, last));
        }
        return Finding.of(
                looked.where(row -> sellers.get(looked.seller(row))),
                looked.where(row -> PartialDays.month(looked.day(row)) == 0).cardinality());
    }

    private static int lastMonth(Looked looked) {
        int last = 0;
        for (int row = 0; row < looked.columns.count(); row++) {
            last = Math.max(last, month(looked.day(row)));
        }
        return last;
    }

    /** 0 where it is not known. */
    private static int month(int day) {
        return PartialDays.month(day) == 0 ? 0 : PartialDays.year(day) * YEAR_MONTHS + PartialDays.month(day) - 1;
    }

    /** @param months a number for each month, all 0, and 0 again afterwards */
    private static boolean isBurst(int[] days, int[] months, int last) {
        int all = 0;
        for (int day : days) {
            int month = month(day);
            all += month == 0 ? 0 : 1;
            months[month] += month == 0 ? 0 : 1;
        }
        boolean found = false;
        for (int day : days) {
            int month = month(day);
            found |= months[month] * 2 >= all
                    && month != 0
                    && all >= FEWEST
                    && month + QUIET_MONTHS <= last
                    && isQuietAfter(months, month);
        }
        for (int day : days) {
            months[month(day)] = 0;
        }
        return found;
    }

    private static boolean isQuietAfter(int[] months, int month) {
        for (int later = 1; later <= QUIET_MONTHS; later++) {
            if (months[month + later] != 0) {
                return false;
            }
        }
        return true;
    }
}
