package spoor.analysis.turn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spoor.analysis.turn.BeforeAfter.Change;
import spoor.analysis.turn.BeforeAfter.Changed;
import spoor.analysis.turn.DaySides.Side;

/** Counts records on both sides, row by row. */
final class ChangedRows {

    private static final Comparator<Changed> MOST_DATED_FIRST = Comparator.comparingLong((Changed row) -> -row.dated())
            .thenComparingLong(row -> -row.undated())
            .thenComparing(row -> String.join(",", row.key()));

    private final Map<List<String>, Row> rows = new HashMap<>();

    /** Of one key; of a relation it is told once. */
    static final class Row {

        private final String name;
        private final Map<Side, Long> records = new EnumMap<>(Side.class);

        private Row(String name) {
            this.name = name;
        }

        void add(Side side, long more) {
            records.merge(side, more, Long::sum);
        }

        private long of(Side side) {
            return records.getOrDefault(side, 0L);
        }
    }

    Row row(List<String> key, String name) {
        return rows.computeIfAbsent(key, _ -> new Row(name));
    }

    /** Those of most dated records first. */
    List<Changed> list() {
        List<Changed> all = new ArrayList<>();
        rows.forEach((key, row) -> all.add(changed(key, row)));
        all.sort(MOST_DATED_FIRST);
        return List.copyOf(all);
    }

    private static Changed changed(List<String> key, Row row) {
        long before = row.of(Side.BEFORE);
        long after = row.of(Side.AFTER);
        long both = row.of(Side.BOTH);
        return new Changed(key, row.name, before, after, both, row.of(Side.UNDATED), change(before, after, both));
    }

    private static Change change(long before, long after, long both) {
        if (before + after + both < BeforeAfter.LEAST) {
            return Change.FEW;
        }
        boolean stays = both > 0 || (before > 0 && after > 0);
        return stays ? Change.STAYING : after > 0 ? Change.NEW : Change.GONE;
    }
}
