package spoor.analysis.turn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import spoor.analysis.turn.BeforeAfter.Change;
import spoor.analysis.turn.BeforeAfter.Changed;
import spoor.analysis.turn.DaySides.Side;

/** Counts records on both sides, row by row; of a row each relation counts once. */
final class ChangedRows {

    private static final Comparator<Changed> MOST_DATED_FIRST = Comparator.comparingLong((Changed row) -> -row.dated())
            .thenComparingLong(row -> -row.undated())
            .thenComparing(row -> String.join(",", row.key()));

    private final Map<List<String>, Map<Side, Long>> rows = new HashMap<>();
    private final Map<List<String>, Set<Integer>> counted = new HashMap<>();
    private final Map<List<String>, String> names = new HashMap<>();

    void add(List<String> key, String name, int relation, Side side, long records) {
        names.put(key, name);
        if (counted.computeIfAbsent(key, _ -> new HashSet<>()).add(relation)) {
            rows.computeIfAbsent(key, _ -> new EnumMap<>(Side.class)).merge(side, records, Long::sum);
        }
    }

    /** Those of most dated records first. */
    List<Changed> list() {
        List<Changed> all = new ArrayList<>();
        rows.forEach((key, counts) -> all.add(row(key, counts)));
        all.sort(MOST_DATED_FIRST);
        return List.copyOf(all);
    }

    private Changed row(List<String> key, Map<Side, Long> counts) {
        long before = counts.getOrDefault(Side.BEFORE, 0L);
        long after = counts.getOrDefault(Side.AFTER, 0L);
        long both = counts.getOrDefault(Side.BOTH, 0L);
        return new Changed(
                key,
                names.getOrDefault(key, ""),
                before,
                after,
                both,
                counts.getOrDefault(Side.UNDATED, 0L),
                change(before, after, both));
    }

    private static Change change(long before, long after, long both) {
        if (before + after + both < BeforeAfter.LEAST) {
            return Change.FEW;
        }
        boolean stays = both > 0 || (before > 0 && after > 0);
        return stays ? Change.STAYING : after > 0 ? Change.NEW : Change.GONE;
    }
}
