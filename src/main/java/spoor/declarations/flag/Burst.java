package spoor.declarations.flag;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import spoor.declarations.column.Days;

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
        Map<Integer, TreeMap<Integer, Integer>> months = new HashMap<>();
        int end = 0;
        for (int row = 0; row < looked.columns.count(); row++) {
            int day = looked.day(row);
            if (Days.month(day) != 0) {
                int month = Days.year(day) * YEAR_MONTHS + Days.month(day) - 1;
                end = Math.max(end, month);
                months.computeIfAbsent(looked.seller(row), _ -> new TreeMap<>()).merge(month, 1, Integer::sum);
            }
        }
        BitSet sellers = new BitSet();
        int last = end;
        months.forEach((seller, of) -> sellers.set(seller, seller != 0 && isBurst(of, last)));
        return Finding.of(
                looked.where(row -> sellers.get(looked.seller(row))),
                looked.where(row -> Days.month(looked.day(row)) == 0).cardinality());
    }

    private static boolean isBurst(NavigableMap<Integer, Integer> months, int end) {
        int all = months.values().stream().mapToInt(Integer::intValue).sum();
        return all >= FEWEST
                && months.entrySet().stream()
                        .anyMatch(month -> month.getValue() * 2 >= all
                                && month.getKey() + QUIET_MONTHS <= end
                                && months.subMap(month.getKey(), false, month.getKey() + QUIET_MONTHS, true)
                                        .isEmpty());
    }
}
