package spoor.declarations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import spoor.declarations.column.RowBlock;
import spoor.graph.CancelSignal;
import spoor.graph.array.LongIntMap;
import spoor.graph.array.LongList;
import spoor.model.LimitReached;

/** Tells rows apart by several things at once and sums them up; cell 0 is all of them. One object a question; not safe for threads. */
final class CrossTables {

    /** What more cells than this say, nobody reads. */
    private static final int MOST_CELLS = 500_000;

    /** Of so many kinds an array is faster than a map. */
    private static final int FEW = 1 << 22;

    private final DeclarationData desk;
    private final List<Grouping> groupings;

    /** Cells by key where there can be few, else empty. */
    private final int[] few;

    private final LongIntMap many = new LongIntMap();
    private final LongList keys = new LongList();
    private final CellSums sums;

    private CrossTables(DeclarationData desk, List<Grouping> groupings) {
        this.desk = desk;
        this.groupings = groupings;
        long kinds = kinds(groupings);
        this.few = new int[kinds <= FEW ? (int) kinds : 0];
        this.sums = new CellSums(desk.columns(), desk.register());
        keys.add(0);
    }

    /** @throws LimitReached if there are too many cells */
    static CrossTable find(DeclarationData desk, CrossTableQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        List<Dimension> dimensions = question.dimensions();
        Groupings all = desk.groupings();
        CrossTables tables =
                new CrossTables(desk, dimensions.stream().map(all::of).toList());
        RowFilter filter = desk.filter(question.chosen());
        Notes notes = new Notes(desk, dimensions);
        desk.blocks(filter, cancel, rows -> {
            tables.add(rows);
            notes.add(rows);
        });
        notes.addUnfounded(filter);
        notes.tellTiers(dimensions.contains(Dimension.TIER)
                || !question.chosen().tiers().isEmpty());
        return tables.answer(question, notes, filter, begun);
    }

    /** How many cells there could be. */
    private static long kinds(List<Grouping> groupings) {
        try {
            long kinds = 1;
            for (Grouping grouping : groupings) {
                kinds = Math.multiplyExact(kinds, Math.max(1, grouping.size()));
            }
            return kinds;
        } catch (ArithmeticException e) {
            throw tooFine();
        }
    }

    private static LimitReached tooFine() {
        return new LimitReached(
                "declarations.cells",
                "The table would have more than %d cells. Tell declarations apart by fewer things, or choose fewer.",
                MOST_CELLS);
    }

    private void add(RowBlock rows) {
        Arrays.fill(rows.keys, 0, rows.count, 0);
        for (Grouping grouping : groupings) {
            int[] kinds = rows.read(grouping.kind());
            for (int i = 0; i < rows.count; i++) {
                rows.keys[i] = rows.keys[i] * grouping.size() + kinds[rows.places[i]];
            }
        }
        for (int i = 0; i < rows.count; i++) {
            int cell = few.length > 0 ? few[(int) rows.keys[i]] : many.get(rows.keys[i]);
            rows.cells[i] = cell > 0 ? cell : added(rows.keys[i]);
        }
        sums.add(rows);
    }

    private int added(long key) {
        int cell = keys.size();
        if (cell > MOST_CELLS) {
            throw tooFine();
        }
        if (few.length > 0) {
            few[(int) key] = cell;
        } else {
            many.put(key, cell);
        }
        keys.add(key);
        return cell;
    }

    private CrossTable answer(CrossTableQuestion question, Notes notes, RowFilter filter, long begun) {
        int first = question.first();
        int count = keys.size() - 1;
        sums.sumUp(count);
        List<CrossTable.Cell> shown = ordered()
                .skip(first)
                .limit(question.most())
                .mapToObj(cell -> sums.cell(cell, named(values(keys.get(cell)))))
                .toList();
        CrossTable.Cell total = sums.cell(0, List.of());
        return new CrossTable(
                groupings.stream().map(grouping -> grouping.dimension().word()).toList(),
                shown,
                total,
                count,
                first,
                first + shown.size() >= count,
                desk.columns().count(),
                notes.list(total.money().keySet()),
                total.rows() == 0 ? AvailableRows.there(desk, filter) : null,
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    /** Cells of which something is not known come first; then the largest; then as they stand in the columns. */
    private IntStream ordered() {
        return IntStream.range(1, keys.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(cell -> isKnown(keys.get(cell)) ? 1 : 0)
                        .thenComparing(
                                Comparator.<Integer>comparingLong(sums::rows).reversed())
                        .thenComparing(cell -> keys.get(cell)))
                .mapToInt(Integer::intValue);
    }

    private boolean isKnown(long key) {
        long rest = key;
        for (int at = groupings.size() - 1; at >= 0; at--) {
            Grouping grouping = groupings.get(at);
            if (grouping.value().apply((int) (rest % grouping.size())).state() != Value.State.STATED) {
                return false;
            }
            rest /= grouping.size();
        }
        return true;
    }

    private List<Value> values(long key) {
        List<Value> values = new ArrayList<>();
        long rest = key;
        for (Grouping grouping : groupings.reversed()) {
            values.addFirst(grouping.value().apply((int) (rest % grouping.size())));
            rest /= grouping.size();
        }
        return values;
    }

    private List<Value> named(List<Value> values) {
        List<Value> named = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            named.add(desk.register().named(groupings.get(at).dimension(), values.get(at)));
        }
        return named;
    }
}
