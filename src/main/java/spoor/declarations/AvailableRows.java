package spoor.declarations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import spoor.declarations.column.Columns;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.WordColumns;
import spoor.graph.array.Ints;

/** Tells what the data have, for whoever has chosen nothing of it. */
final class AvailableRows {

    private static final int MOST_NAMED = 12;

    private AvailableRows() {}

    static CrossTable.There there(DeclarationData desk, RowFilter filter) {
        return new CrossTable.There(
                without(desk.columns(), filter),
                datasets(desk.columns()),
                frequent(desk, Dimension.HS2),
                frequent(desk, Dimension.SELLER_COUNTRY));
    }

    /** Rows that one part of the selection alone keeps out. */
    private static Map<String, Long> without(Columns columns, RowFilter filter) {
        long[] missed = new long[filter.parts().size()];
        for (int row = 0; row < columns.count(); row++) {
            int part = filter.onlyMissed(row);
            if (part >= 0) {
                missed[part]++;
            }
        }
        Map<String, Long> without = new LinkedHashMap<>();
        for (int part = 0; part < missed.length; part++) {
            if (missed[part] > 0) {
                without.put(filter.parts().get(part).name(), missed[part]);
            }
        }
        return without;
    }

    private static List<String> frequent(DeclarationData desk, Dimension dimension) {
        Grouping grouping = desk.groupings().of(dimension);
        long[] counts = new long[grouping.size()];
        for (int row = 0; row < desk.columns().count(); row++) {
            counts[grouping.kind().applyAsInt(row)]++;
        }
        return IntStream.range(0, counts.length)
                .filter(kind -> counts[kind] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(kind -> -counts[kind]))
                .limit(MOST_NAMED)
                .map(kind -> grouping.value().apply(kind).word())
                .toList();
    }

    /** Each with its rows and its period. */
    static List<CrossTable.Held> datasets(Columns columns) {
        Ints codes = columns.codes(WordColumns.DATASET);
        Ints dates = columns.dates();
        int count = columns.texts(WordColumns.DATASET).count();
        long[] rows = new long[count];
        int[] first = new int[count];
        int[] last = new int[count];
        for (int row = 0; row < columns.count(); row++) {
            int dataset = codes.get(row);
            int day = dates.get(row);
            rows[dataset]++;
            if (day != PartialDays.NONE) {
                first[dataset] = first[dataset] == 0 ? day : Math.min(first[dataset], day);
                last[dataset] = Math.max(last[dataset], day);
            }
        }
        List<CrossTable.Held> held = new ArrayList<>();
        for (int dataset = 0; dataset < count; dataset++) {
            if (rows[dataset] > 0) {
                held.add(new CrossTable.Held(
                        columns.texts(WordColumns.DATASET).text(dataset),
                        rows[dataset],
                        PartialDays.text(first[dataset]),
                        PartialDays.text(last[dataset])));
            }
        }
        return held;
    }
}
