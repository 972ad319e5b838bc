package spoor.declarations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.Unstated;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;

/** Counts what declarations have and lack. One object a question; not safe for threads. */
final class Coverages {

    /** Doubles are looked for among so many rows at most. */
    static final int MOST_DOUBLES = 5_000_000;

    private static final int MOST_COUNTRIES = 10;
    private static final int MONTHS = 12;
    private static final int MONTH = 100;
    private static final List<WordColumns> TEXTS = List.of(
            WordColumns.HS,
            WordColumns.MANUFACTURER,
            WordColumns.BRAND,
            WordColumns.ORIGIN,
            WordColumns.DEPARTURE,
            WordColumns.UNIT);

    /** What rows say beside a date, as it is told. */
    private static final List<String> FIELDS = List.of(
            "hs",
            "declaration",
            "value",
            "netMass",
            "quantity",
            "unit",
            "origin",
            "departure",
            "manufacturer",
            "brand");

    private static final int DECLARATION = FIELDS.indexOf("declaration");
    private static final int VALUE = FIELDS.indexOf("value");
    private static final int NET_MASS = FIELDS.indexOf("netMass");
    private static final int QUANTITY = FIELDS.indexOf("quantity");

    private final DeclarationData desk;
    private final Columns columns;
    private final Grouping sellerCountry;
    private final int[] datasets = new int[RowBlock.MOST];
    private final int[] days = new int[RowBlock.MOST];
    private final @Nullable Tally[] tallies;
    private final List<Text> texts = new ArrayList<>();
    private final Amounts[] cents;
    private final LongIntMap seen = new LongIntMap();
    private final Map<Long, Long> shared = new TreeMap<>();
    private long doubles;
    private boolean countsDoubles = true;

    /** A column of texts: its place among the fields, and which codes say something. */
    private record Text(int place, Ints codes, BitSet stated) {}

    /** What was counted of one dataset. */
    private static final class Tally {
        private long rows;
        private long undated;
        private long yearOnly;
        private int first;
        private int last;
        private final LongIntMap months = new LongIntMap();
        private final long[] filled = new long[FIELDS.size()];
        private final long[] countries;

        Tally(int countries) {
            this.countries = new long[countries];
        }
    }

    private Coverages(DeclarationData desk) {
        this.desk = desk;
        this.columns = desk.columns();
        this.tallies = new Tally[columns.texts(WordColumns.DATASET).count()];
        this.sellerCountry = desk.groupings().of(Dimension.SELLER_COUNTRY);
        this.cents = columns.currencies().stream().map(columns::cents).toArray(Amounts[]::new);
        for (WordColumns said : TEXTS) {
            BitSet codes = new BitSet();
            for (int code = 1; code < columns.texts(said).count(); code++) {
                codes.set(code, !Unstated.is(columns.texts(said).text(code)));
            }
            texts.add(new Text(FIELDS.indexOf(said.property()), columns.codes(said), codes));
        }
    }

    static Coverage find(DeclarationData desk, Selection selection, CancelSignal cancel) {
        long begun = System.nanoTime();
        Coverages coverages = new Coverages(desk);
        desk.blocks(desk.filter(selection), cancel, coverages::add);
        return coverages.answer(begun);
    }

    private void add(RowBlock rows) {
        rows.read(columns.codes(WordColumns.DATASET), datasets);
        rows.read(columns.dates(), days);
        for (int i = 0; i < rows.count; i++) {
            Tally tally = tally(datasets[rows.places[i]]);
            tally.rows++;
            addDay(tally, days[rows.places[i]]);
        }
        int[] countries = rows.read(sellerCountry.kind());
        for (int i = 0; i < rows.count; i++) {
            tally(datasets[rows.places[i]]).countries[countries[rows.places[i]]]++;
        }
        for (Text each : texts) {
            int[] codes = rows.read(each.codes());
            fill(rows, each.place(), at -> each.stated().get(codes[at]));
        }
        addAmounts(rows);
        addDoubles(rows);
    }

    private Tally tally(int dataset) {
        Tally tally = tallies[dataset];
        if (tally == null) {
            tally = new Tally(sellerCountry.size());
            tallies[dataset] = tally;
        }
        return tally;
    }

    private void fill(RowBlock rows, int field, IntPredicate isSaid) {
        for (int i = 0; i < rows.count; i++) {
            int at = rows.places[i];
            tally(datasets[at]).filled[field] += isSaid.test(at) ? 1 : 0;
        }
    }

    private void addAmounts(RowBlock rows) {
        fill(rows, NET_MASS, isSaid(rows.read(columns.grams())));
        fill(rows, QUANTITY, isSaid(rows.read(columns.quantities())));
        fill(rows, DECLARATION, isSaid(rows.read(columns.numbers())));
        boolean[] valued = new boolean[RowBlock.MOST];
        for (Amounts each : cents) {
            long[] kept = rows.read(each);
            for (int i = 0; i < rows.count; i++) {
                valued[rows.places[i]] |= kept[rows.places[i]] != 0;
            }
        }
        fill(rows, VALUE, at -> valued[at]);
    }

    private static IntPredicate isSaid(long[] kept) {
        return at -> kept[at] != 0;
    }

    private static void addDay(Tally tally, int day) {
        if (day == PartialDays.NONE) {
            tally.undated++;
            return;
        }
        tally.first = tally.first == PartialDays.NONE ? day : Math.min(tally.first, day);
        tally.last = Math.max(tally.last, day);
        if (PartialDays.month(day) == 0) {
            tally.yearOnly++;
        } else {
            tally.months.increment((long) PartialDays.year(day) * MONTHS + PartialDays.month(day) - 1);
        }
    }

    private void addDoubles(RowBlock rows) {
        for (int i = 0; i < rows.count && countsDoubles; i++) {
            addDouble(rows.from + rows.places[i], datasets[rows.places[i]]);
        }
    }

    /** The number of the declaration and what stands for the item, of which files keep no number. */
    private void addDouble(int row, int dataset) {
        if (!columns.numbers().isSaid(row)) {
            return;
        }
        if (seen.size() >= MOST_DOUBLES) {
            countsDoubles = false;
            return;
        }
        long key =
                mixed(columns.numbers().get(row), columns.codes(WordColumns.HS).get(row));
        key = mixed(key, columns.dates().get(row));
        Amounts grams = columns.grams();
        key = mixed(key, grams.isSaid(row) ? grams.get(row) + 1 : 0) >>> 1;
        int other = seen.get(key) - 1;
        if (other < 0) {
            seen.put(key, dataset + 1);
        } else if (other != dataset) {
            doubles++;
            long pair = ((long) Math.min(other, dataset) << Integer.SIZE) | Math.max(other, dataset);
            shared.merge(pair, 1L, Long::sum);
        }
    }

    private static long mixed(long key, long value) {
        long mixed = (key ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> Integer.SIZE);
    }

    private Coverage answer(long begun) {
        List<Coverage.File> files = new ArrayList<>();
        for (int dataset = 0; dataset < tallies.length; dataset++) {
            Tally tally = tallies[dataset];
            if (tally != null) {
                files.add(file(name(dataset), tally));
            }
        }
        files.sort(Comparator.comparing(Coverage.File::dataset));
        List<Coverage.Shared> pairs = shared.entrySet().stream()
                .map(pair -> new Coverage.Shared(
                        name((int) (pair.getKey() >>> Integer.SIZE)),
                        name((int) pair.getKey().longValue()),
                        pair.getValue()))
                .toList();
        return new Coverage(
                files.stream().mapToLong(Coverage.File::rows).sum(),
                files,
                new Coverage.Doubles(doubles, pairs, countsDoubles),
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private String name(int dataset) {
        return columns.texts(WordColumns.DATASET).text(dataset);
    }

    private Coverage.File file(String name, Tally tally) {
        List<Coverage.Month> months = months(tally);
        return new Coverage.File(
                name,
                tally.rows,
                PartialDays.text(tally.first),
                PartialDays.text(tally.last),
                tally.undated,
                tally.yearOnly,
                months,
                months.stream()
                        .filter(month -> month.rows() == 0)
                        .map(Coverage.Month::month)
                        .toList(),
                countries(tally),
                filled(tally));
    }

    private static List<Coverage.Month> months(Tally tally) {
        int[] ends = {Integer.MAX_VALUE, Integer.MIN_VALUE};
        tally.months.forEach((month, _) -> {
            ends[0] = Math.min(ends[0], (int) month);
            ends[1] = Math.max(ends[1], (int) month);
        });
        return IntStream.range(ends[0], Math.max(ends[0], ends[1] + 1))
                .mapToObj(month -> new Coverage.Month(
                        PartialDays.text((month / MONTHS * MONTH + month % MONTHS + 1) * MONTH),
                        tally.months.get(month)))
                .toList();
    }

    private List<Coverage.Counted> countries(Tally tally) {
        return IntStream.range(0, tally.countries.length)
                .filter(country -> tally.countries[country] > 0)
                .boxed()
                .sorted(Comparator.comparingLong(country -> -tally.countries[country]))
                .limit(MOST_COUNTRIES)
                .map(country -> new Coverage.Counted(
                        sellerCountry.value().apply(country).word(), tally.countries[country]))
                .toList();
    }

    /** All that is asked for, also what no row says. */
    private static List<Coverage.Counted> filled(Tally tally) {
        List<Coverage.Counted> filled = new ArrayList<>();
        for (int place = 0; place < FIELDS.size(); place++) {
            filled.add(new Coverage.Counted(FIELDS.get(place), tally.filled[place]));
        }
        filled.add(1, new Coverage.Counted("date", tally.rows - tally.undated));
        return filled;
    }
}
