package spoor.declarations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.OthersPrices;
import spoor.declarations.column.Said;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;

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
        int[] scratch = new int[desk.register().parties()];
        comparison.priced.each((goods, prices, sellers) ->
                new OthersPrices(prices, sellers, scratch).each(beside -> comparison.compare(goods, beside, most)));
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
     * @param rows of these sellers, of the goods, unit and year, with a quantity, whatever the currency
     * @param unpriced rows of the selection of which it cannot be told
     * @param far sellers of some goods whose units are the first thing to look at
     */
    public record Dear(BitSet rows, long unpriced, long far) {}

    /**
     * Rows of sellers whose median is more than so many times that of others.
     *
     * @param looked which rows are compared
     */
    public static Dear dear(long times, Desk desk, IntPredicate looked, CancelSignal cancel) {
        RowFilter filter = desk.filter(Selection.ALL);
        filter.add("looked", looked);
        PricedRows priced = new PricedRows(desk, filter, cancel);
        DearSellers dear = new DearSellers(desk, priced, times);
        priced.each(dear);
        return new Dear(dear.rows, priced.unpriced(), dear.far);
    }

    /** Sellers of the goods of one HS6 code, by unit and year; when all are known, their rows. */
    private static final class DearSellers implements PricedRows.Taker {
        private final BitSet rows = new BitSet();
        private final Set<Dealt> sellers = new HashSet<>();
        private final long times;
        private final Grouping years;
        private final Ints units;
        private final Ints codes;
        private final Amounts quantities;
        private final int[] party;
        private final int[] scratch;
        private long far;

        /** What a seller deals in. */
        private record Dealt(int seller, int unit, int year) {}

        DearSellers(Desk desk, PricedRows priced, long times) {
            Columns columns = desk.columns();
            this.times = times;
            this.years = priced.years();
            this.units = columns.codes(Said.UNIT);
            this.codes = columns.codes(Said.SELLER);
            this.quantities = columns.quantities();
            this.party = desk.register().party();
            this.scratch = new int[desk.register().parties()];
        }

        @Override
        public void take(PricedRows.Goods goods, long[] prices, int[] of) {
            new OthersPrices(prices, of, scratch).each(beside -> compare(goods, beside));
        }

        private void compare(PricedRows.Goods goods, OthersPrices.Beside beside) {
            if (beside.others() < FEWEST) {
                return;
            }
            long median = beside.median();
            long middle = beside.quartileOfOthers(2);
            if (middle > 0 && OthersPrices.isAbove(median, times, middle)) {
                sellers.add(new Dealt(beside.seller(), goods.unit(), goods.year()));
                far += isFar(median, middle) ? 1 : 0;
            }
        }

        @Override
        public void done(IntStream ofCode) {
            if (!sellers.isEmpty()) {
                ofCode.filter(quantities::isSaid).filter(this::holds).forEach(rows::set);
                sellers.clear();
            }
        }

        private boolean holds(int row) {
            return sellers.contains(new Dealt(
                    party[codes.get(row)], units.get(row), years.kind().applyAsInt(row)));
        }
    }
}
