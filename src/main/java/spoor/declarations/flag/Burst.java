package spoor.declarations.flag;

import java.util.BitSet;
import spoor.declarations.column.Days;
import spoor.graph.array.LongIntMap;

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
        return Lists.FIELD;
    }

    @Override
    public Finding find(Looked looked) {
        LongIntMap months = new LongIntMap();
        int[] all = new int[looked.register.parties()];
        int end = 0;
        for (int row = 0; row < looked.columns.count(); row++) {
            int day = looked.day(row);
            if (Days.month(day) != 0) {
                int month = Days.year(day) * YEAR_MONTHS + Days.month(day) - 1;
                end = Math.max(end, month);
                all[looked.seller(row)]++;
                months.increment(key(looked.seller(row), month));
            }
        }
        BitSet sellers = new BitSet();
        int last = end;
        months.forEach((key, rows) -> {
            int seller = (int) (key >>> Integer.SIZE);
            boolean much = seller != 0 && all[seller] >= FEWEST && rows * 2 >= all[seller];
            if (much && (int) key + QUIET_MONTHS <= last && isQuietAfter(months, key)) {
                sellers.set(seller);
            }
        });
        return Finding.of(
                looked.where(row -> sellers.get(looked.seller(row))),
                looked.where(row -> Days.month(looked.day(row)) == 0).cardinality());
    }

    private static long key(int seller, int month) {
        return ((long) seller << Integer.SIZE) | month;
    }

    private static boolean isQuietAfter(LongIntMap months, long key) {
        for (int later = 1; later <= QUIET_MONTHS; later++) {
            if (months.get(key + later) != 0) {
                return false;
            }
        }
        return true;
    }
}
