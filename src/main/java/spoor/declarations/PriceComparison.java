package spoor.declarations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Said;
import spoor.graph.CancelSignal;
import spoor.graph.array.IntList;
import spoor.graph.array.LongList;

/** Compares what sellers take for a unit. One object a question; not safe for threads. */
public final class PriceComparison {

    /** Fewer rows of others tell nothing. */
    static final int FEWEST = 8;

    private static final BigDecimal FAR = BigDecimal.valueOf(3);
    private static final int DECIMALS = 4;
    private static final int QUARTERS = 4;

    /** Rows that may be compared. */
    private record Goods(int hs6, int unit, String currency, int year) {}

    /** Their prices in ten-thousandths, and whose they are. */
    private static final class Taken {
        private final LongList prices = new LongList();
        private final IntList sellers = new IntList();
    }

    /** A price that is said, with what it is sorted by. */
    private record Compared(Prices.Price price, BigDecimal ratio) {}

    private final Desk desk;
    private final Columns columns;
    private final Grouping hs6;
    private final Grouping years;
    private final Map<Goods, Taken> goods = new LinkedHashMap<>();
    private final TreeSet<String> units = new TreeSet<>();
    private long rows;
    private long unpriced;
    private long few;

    private PriceComparison(Desk desk) {
        this.desk = desk;
        this.columns = desk.columns();
        this.hs6 = desk.groupings().of(Dimension.HS6);
        this.years = desk.groupings().of(Dimension.YEAR);
    }

    /** The day of the question has no meaning; no more prices are answered than it asks for. */
    public static Prices find(Desk desk, SinceQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        PriceComparison comparison = new PriceComparison(desk);
        desk.rows(desk.filter(question.chosen()), cancel, comparison::add);
        return comparison.answer(question, begun);
    }

    private void add(int row) {
        rows++;
        int code = hs6.kind().applyAsInt(row);
        int unit = columns.codes(Said.UNIT).get(row);
        int year = years.kind().applyAsInt(row);
        Amounts quantities = columns.quantities();
        boolean isSaid = hs6.value().apply(code).state() == Value.State.STATED
                && unit != 0
                && year != 0
                && quantities.isSaid(row)
                && quantities.get(row) > 0;
        boolean priced = false;
        for (String currency : columns.currencies()) {
            Amounts cents = columns.cents(currency);
            if (isSaid && cents.isSaid(row) && cents.get(row) > 0) {
                priced = true;
                Taken taken = goods.computeIfAbsent(new Goods(code, unit, currency, year), _ -> new Taken());
                taken.prices.add(price(cents.get(row), quantities.get(row)));
                taken.sellers.add(
                        desk.register().party()[columns.codes(Said.SELLER).get(row)]);
            }
        }
        if (priced) {
            units.add(columns.texts(Said.UNIT).text(unit));
        } else {
            unpriced++;
        }
    }

    private static long price(long cents, long thousandths) {
        return BigDecimal.valueOf(cents, 2)
                .divide(BigDecimal.valueOf(thousandths, 3), DECIMALS, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    private Prices answer(SinceQuestion question, long begun) {
        List<Compared> all = new ArrayList<>();
        goods.forEach((which, taken) -> compare(which, taken, all));
        all.sort(Comparator.<Compared, BigDecimal>comparing(Compared::ratio)
                .reversed()
                .thenComparing(said -> said.price().toString()));
        List<Prices.Price> shown = all.stream()
                .skip(question.first())
                .limit(question.most())
                .map(Compared::price)
                .toList();
        return new Prices(
                rows,
                unpriced,
                few,
                List.copyOf(units),
                shown,
                all.size(),
                question.first() + shown.size() >= all.size(),
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private void compare(Goods which, Taken taken, List<Compared> all) {
        Integer[] order = new Integer[taken.prices.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong(i -> taken.prices.get(i)));
        long[] sorted = new long[order.length];
        Map<Integer, IntList> places = new HashMap<>();
        for (int place = 0; place < order.length; place++) {
            sorted[place] = taken.prices.get(order[place]);
            places.computeIfAbsent(taken.sellers.get(order[place]), _ -> new IntList())
                    .add(place);
        }
        places.forEach((seller, own) -> {
            if (sorted.length - own.size() < FEWEST) {
                few++;
            } else {
                all.add(said(which, seller, sorted, own));
            }
        });
    }

    private Compared said(Goods which, int seller, long[] sorted, IntList own) {
        long[] mine = new long[own.size()];
        for (int i = 0; i < mine.length; i++) {
            mine[i] = sorted[own.get(i)];
        }
        int others = sorted.length - mine.length;
        BigDecimal median = quartile(2, mine.length, at -> mine[at]);
        BigDecimal middle = quartile(2, others, at -> other(at, sorted, own));
        BigDecimal ratio = middle.signum() == 0 ? BigDecimal.ZERO : median.divide(middle, 2, RoundingMode.HALF_UP);
        boolean far = median.compareTo(middle.multiply(FAR)) > 0
                || median.multiply(FAR).compareTo(middle) < 0;
        return new Compared(
                new Prices.Price(
                        hs6.value().apply(which.hs6()),
                        columns.texts(Said.UNIT).text(which.unit()),
                        which.currency(),
                        years.value().apply(which.year()).code(),
                        desk.register().named(Dimension.SELLER, seller(seller)),
                        mine.length,
                        median.toPlainString(),
                        others,
                        quartile(1, others, at -> other(at, sorted, own)).toPlainString(),
                        middle.toPlainString(),
                        quartile(3, others, at -> other(at, sorted, own)).toPlainString(),
                        ratio.toPlainString(),
                        far),
                ratio);
    }

    private Value seller(int party) {
        return party == 0 ? Value.NOT_STATED : Value.stated(desk.register().id().apply(party));
    }

    /** Which of the sorted prices of others is at a place. */
    private static long other(int at, long[] sorted, IntList own) {
        int place = at;
        for (int i = 0; i < own.size() && own.get(i) <= place; i++) {
            place++;
        }
        return sorted[place];
    }

    /** By its place among the sorted prices. */
    private interface Sorted {
        long get(int at);
    }

    /** Between two prices by the share of the way, as most programs have it. */
    private static BigDecimal quartile(int quarter, int count, Sorted sorted) {
        int way = (count - 1) * quarter;
        long low = sorted.get(way / QUARTERS);
        long high = sorted.get(Math.min(count - 1, way / QUARTERS + 1));
        return BigDecimal.valueOf(low, DECIMALS)
                .add(BigDecimal.valueOf(high - low, DECIMALS)
                        .multiply(BigDecimal.valueOf(way % QUARTERS))
                        .divide(BigDecimal.valueOf(QUARTERS)))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
