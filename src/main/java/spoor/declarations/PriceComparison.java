package spoor.declarations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import spoor.declarations.column.Columns;
import spoor.declarations.column.OthersPrices;
import spoor.declarations.column.Said;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;

/** Compares what sellers take for a unit. One object a question; not safe for threads. */
public final class PriceComparison {

    /** Fewer rows of others tell nothing. */
    static final int FEWEST = 8;

    private static final int FAR = 3;
    private static final int DECIMALS = 4;

    /** A seller of some goods beside others; prices in ten-thousandths, the ratio in hundredths. */
    private record Compared(
            PricedRows.Goods goods,
            int seller,
            int rows,
            int others,
            long median,
            long lower,
            long middle,
            long upper,
            long ratio) {}

    private static final Comparator<Compared> FARTHEST_FIRST = Comparator.comparingLong(Compared::ratio)
            .reversed()
            .thenComparingInt(each -> each.goods().hs6())
            .thenComparingInt(each -> each.goods().unit())
            .thenComparingInt(each -> each.goods().currency())
            .thenComparingInt(each -> each.goods().year())
            .thenComparingInt(Compared::seller);

    private final Desk desk;
    private final PricedRows priced;
    private final PriorityQueue<Compared> farthest = new PriorityQueue<>(FARTHEST_FIRST.reversed());
    private int count;
    private long few;

    private PriceComparison(Desk desk, PricedRows priced) {
        this.desk = desk;
        this.priced = priced;
    }

    /** The day of the question has no meaning; no more prices are answered than it asks for. */
    public static Prices find(Desk desk, SinceQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        PriceComparison comparison =
                new PriceComparison(desk, new PricedRows(desk, desk.filter(question.chosen()), cancel));
        int most = Math.addExact(question.first(), question.most());
        comparison.priced.each((goods, prices, sellers) ->
                new OthersPrices(prices, sellers).each(beside -> comparison.compare(goods, beside, most)));
        return comparison.answer(question, begun);
    }

    private void compare(PricedRows.Goods goods, OthersPrices.Beside beside, int most) {
        if (beside.others() < FEWEST) {
            few++;
            return;
        }
        count++;
        long median = beside.median();
        long middle = beside.quartileOfOthers(2);
        long ratio = OthersPrices.ratio(median, middle);
        if (farthest.size() == most && ratio < farthest.element().ratio()) {
            return;
        }
        farthest.add(new Compared(
                goods,
                beside.seller(),
                beside.count(),
                beside.others(),
                median,
                beside.quartileOfOthers(1),
                middle,
                beside.quartileOfOthers(3),
                ratio));
        if (farthest.size() > most) {
            farthest.remove();
        }
    }

    private Prices answer(SinceQuestion question, long begun) {
        List<Compared> sorted = new ArrayList<>(farthest);
        sorted.sort(FARTHEST_FIRST);
        List<Prices.Price> shown =
                sorted.stream().skip(question.first()).map(this::said).toList();
        return new Prices(
                priced.rows(),
                priced.unpriced(),
                few,
                priced.units().stream()
                        .mapToObj(desk.columns().texts(Said.UNIT)::text)
                        .sorted()
                        .toList(),
                shown,
                count,
                question.first() + shown.size() >= count,
                desk.version(),
                Math.round((System.nanoTime() - begun) / 1e3) / 1e3);
    }

    private Prices.Price said(Compared said) {
        return new Prices.Price(
                priced.hs6().value().apply(said.goods().hs6()),
                desk.columns().texts(Said.UNIT).text(said.goods().unit()),
                desk.columns().currencies().get(said.goods().currency()),
                priced.years().value().apply(said.goods().year()).code(),
                desk.register().named(Dimension.SELLER, seller(said.seller())),
                said.rows(),
                text(said.median(), DECIMALS),
                said.others(),
                text(said.lower(), DECIMALS),
                text(said.middle(), DECIMALS),
                text(said.upper(), DECIMALS),
                text(said.ratio(), 2),
                isFar(said.median(), said.middle()));
    }

    private static boolean isFar(long median, long middle) {
        return OthersPrices.isAbove(median, FAR, middle) || OthersPrices.isAbove(middle, FAR, median);
    }

    private static String text(long number, int decimals) {
        return BigDecimal.valueOf(number, decimals).toPlainString();
    }

    private Value seller(int party) {
        return party == 0 ? Value.NOT_STATED : Value.stated(desk.register().id().apply(party));
    }

    /**
     * Who takes more than so many times what others take.
     *
     * @param rows of these sellers, of the goods, unit and year, whatever the currency
     * @param unpriced rows of the selection of which it cannot be told
     * @param far sellers of some goods whose units are the first thing to look at
     */
    public record Dear(IntPredicate rows, long unpriced, long far) {}

    /**
     * Rows of sellers whose median is more than so many times that of others.
     *
     * @param looked which rows are compared
     */
    public static Dear dear(long times, Desk desk, IntPredicate looked, CancelSignal cancel) {
        RowFilter filter = desk.filter(Selection.ALL);
        filter.add("looked", looked);
        PricedRows priced = new PricedRows(desk, filter, cancel);
        DearSellers dear = new DearSellers(desk, priced);
        long[] far = new long[1];
        priced.each((goods, prices, sellers) -> new OthersPrices(prices, sellers).each(beside -> {
            if (beside.others() >= FEWEST) {
                long median = beside.median();
                long middle = beside.quartileOfOthers(2);
                if (middle > 0 && OthersPrices.isAbove(median, times, middle)) {
                    dear.add(goods, beside.seller());
                    far[0] += isFar(median, middle) ? 1 : 0;
                }
            }
        }));
        return new Dear(dear::holds, priced.unpriced(), far[0]);
    }

    /** Sellers by goods, unit and year. */
    private static final class DearSellers {
        private static final int HALF = 32;
        private final LongIntMap goods = new LongIntMap();
        private final LongIntMap sellers = new LongIntMap();
        private final Grouping hs6;
        private final Grouping years;
        private final Ints units;
        private final Ints codes;
        private final int[] party;
        private final int unitCount;

        DearSellers(Desk desk, PricedRows priced) {
            Columns columns = desk.columns();
            this.hs6 = priced.hs6();
            this.years = priced.years();
            this.units = columns.codes(Said.UNIT);
            this.codes = columns.codes(Said.SELLER);
            this.party = desk.register().party();
            this.unitCount = columns.texts(Said.UNIT).count();
        }

        private long key(int code, int unit, int year) {
            return ((long) code * years.size() + year) * unitCount + unit;
        }

        void add(PricedRows.Goods which, int seller) {
            long key = key(which.hs6(), which.unit(), which.year());
            int number = goods.get(key);
            if (number == 0) {
                number = goods.size() + 1;
                goods.put(key, number);
            }
            sellers.put((long) number << HALF | seller, 1);
        }

        boolean holds(int row) {
            int number = goods.get(
                    key(hs6.kind().applyAsInt(row), units.get(row), years.kind().applyAsInt(row)));
            return number != 0 && sellers.get((long) number << HALF | party[codes.get(row)]) != 0;
        }
    }
}
