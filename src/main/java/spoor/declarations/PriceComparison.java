package spoor.declarations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** From hundredths by thousandths to ten-thousandths; what is more than this does not fit. */
    private static final long SCALE = 100_000;

    private static final long MOST_CENTS = Long.MAX_VALUE / SCALE;

    /** Rows that may be compared. */
    private record Goods(int hs6, int unit, String currency, int year) {}

    /** Their prices in ten-thousandths, and whose they are. */
    private static final class Taken {
        private final LongList prices = new LongList();
        private final IntList sellers = new IntList();
    }

    /**
     * A seller of some goods beside others.
     *
     * @param sorted prices of all
     * @param own places of the seller's among them, rising
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Compared(
            Goods goods,
            int seller,
            long[] sorted,
            int[] own,
            BigDecimal median,
            BigDecimal middle,
            BigDecimal ratio) {}

    private final Desk desk;
    private final Columns columns;
    private final Grouping hs6;
    private final Grouping years;
    private final Map<Goods, Taken> goods = new LinkedHashMap<>();
    private final BitSet units = new BitSet();
    private final BitSet stated = new BitSet();
    private long rows;
    private long unpriced;
    private long few;

    private PriceComparison(Desk desk) {
        this.desk = desk;
        this.columns = desk.columns();
        this.hs6 = desk.groupings().of(Dimension.HS6);
        this.years = desk.groupings().of(Dimension.YEAR);
        for (int kind = 0; kind < hs6.size(); kind++) {
            stated.set(kind, hs6.value().apply(kind).state() == Value.State.STATED);
        }
    }

    /** The day of the question has no meaning; no more prices are answered than it asks for. */
    public static Prices find(Desk desk, SinceQuestion question, CancelSignal cancel) {
        return findAbove(BigDecimal.valueOf(-1), desk, question, cancel);
    }

    /** Only those of which the ratio to the median of others is more than this. */
    public static Prices findAbove(BigDecimal least, Desk desk, SinceQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        PriceComparison comparison = new PriceComparison(desk);
        desk.rows(desk.filter(question.chosen()), cancel, comparison::add);
        return comparison.answer(question, least, begun);
    }

    private void add(int row) {
        rows++;
        int code = hs6.kind().applyAsInt(row);
        int unit = columns.codes(Said.UNIT).get(row);
        int year = years.kind().applyAsInt(row);
        Amounts quantities = columns.quantities();
        boolean isSaid =
                stated.get(code) && unit != 0 && year != 0 && quantities.isSaid(row) && quantities.get(row) > 0;
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
            units.set(unit);
        } else {
            unpriced++;
        }
    }

    /** Ten-thousandths for a unit. */
    private static long price(long cents, long thousandths) {
        if (cents < MOST_CENTS && thousandths < MOST_CENTS) {
            long scaled = cents * SCALE;
            return scaled / thousandths + (scaled % thousandths * 2 >= thousandths ? 1 : 0);
        }
        return BigDecimal.valueOf(cents, 2)
                .divide(BigDecimal.valueOf(thousandths, 3), DECIMALS, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
    }

    private Prices answer(SinceQuestion question, BigDecimal least, long begun) {
        List<Compared> all = new ArrayList<>();
        goods.forEach((which, taken) -> compare(which, taken, all));
        all.sort(Comparator.comparing(Compared::ratio)
                .reversed()
                .thenComparingInt(each -> each.goods().hs6())
                .thenComparingInt(each -> each.goods().unit())
                .thenComparing(each -> each.goods().currency())
                .thenComparingInt(each -> each.goods().year())
                .thenComparingInt(Compared::seller));
        List<Prices.Price> shown = all.stream()
                .takeWhile(each -> each.ratio().compareTo(least) > 0)
                .skip(question.first())
                .limit(question.most())
                .map(this::said)
                .toList();
        return new Prices(
                rows,
                unpriced,
                few,
                units.stream().mapToObj(columns.texts(Said.UNIT)::text).sorted().toList(),
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
        Map<Integer, Integer> counts = new HashMap<>();
        for (int place = 0; place < order.length; place++) {
            sorted[place] = taken.prices.get(order[place]);
            counts.merge(taken.sellers.get(order[place]), 1, Integer::sum);
        }
        Map<Integer, int[]> places = new HashMap<>();
        for (int place = order.length - 1; place >= 0; place--) {
            int seller = taken.sellers.get(order[place]);
            int rest = counts.merge(seller, -1, Integer::sum);
            places.computeIfAbsent(seller, _ -> new int[rest + 1])[rest] = place;
        }
        places.forEach((seller, own) -> {
            if (sorted.length - own.length < FEWEST) {
                few++;
            } else {
                all.add(compared(which, seller, sorted, own));
            }
        });
    }

    private static Compared compared(Goods which, int seller, long[] sorted, int[] own) {
        BigDecimal median = quartile(2, own.length, at -> sorted[own[at]]);
        BigDecimal middle = quartile(2, sorted.length - own.length, at -> other(at, sorted, own));
        BigDecimal ratio = middle.signum() == 0 ? BigDecimal.ZERO : median.divide(middle, 2, RoundingMode.HALF_UP);
        return new Compared(which, seller, sorted, own, median, middle, ratio);
    }

    private Prices.Price said(Compared said) {
        int others = said.sorted().length - said.own().length;
        BigDecimal median = said.median();
        BigDecimal middle = said.middle();
        boolean far = median.compareTo(middle.multiply(FAR)) > 0
                || median.multiply(FAR).compareTo(middle) < 0;
        return new Prices.Price(
                hs6.value().apply(said.goods().hs6()),
                columns.texts(Said.UNIT).text(said.goods().unit()),
                said.goods().currency(),
                years.value().apply(said.goods().year()).code(),
                desk.register().named(Dimension.SELLER, seller(said.seller())),
                said.own().length,
                median.toPlainString(),
                others,
                quartile(1, others, at -> other(at, said.sorted(), said.own())).toPlainString(),
                middle.toPlainString(),
                quartile(3, others, at -> other(at, said.sorted(), said.own())).toPlainString(),
                said.ratio().toPlainString(),
                far);
    }

    private Value seller(int party) {
        return party == 0 ? Value.NOT_STATED : Value.stated(desk.register().id().apply(party));
    }

    /** Which of the sorted prices of others is at a place. */
    private static long other(int at, long[] sorted, int[] own) {
        int place = at;
        for (int i = 0; i < own.length && own[i] <= place; i++) {
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
