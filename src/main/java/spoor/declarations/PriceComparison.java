package spoor.declarations;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.OthersPrices;
import spoor.declarations.column.WordColumns;
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

    private final DeclarationData desk;
    private final PricedRows priced;
    private final List<Farthest> shares;

    private PriceComparison(DeclarationData desk, PricedRows priced, List<Farthest> shares) {
        this.desk = desk;
        this.priced = priced;
        this.shares = shares;
    }

    /** The day of the question has no meaning; no more prices are answered than it asks for. */
    public static Prices find(DeclarationData desk, SinceQuestion question, CancelSignal cancel) {
        long begun = System.nanoTime();
        PricedRows priced = new PricedRows(desk, desk.filter(question.chosen()), cancel);
        int most = Math.addExact(question.first(), question.most());
        int parties = desk.register().parties();
        return new PriceComparison(desk, priced, priced.each(() -> new Farthest(most, parties)))
                .answer(question, begun);
    }

    /** Of some goods the prices farthest from others. */
    private static final class Farthest implements PricedRows.Taker {
        private final PriorityQueue<Compared> farthest = new PriorityQueue<>(FARTHEST_FIRST.reversed());
        private final int most;
        private final int[] scratch;
        private int count;
        private long few;

        Farthest(int most, int parties) {
            this.most = most;
            this.scratch = new int[parties];
        }

        @Override
        public void take(PricedRows.Goods goods, long[] prices, int[] sellers) {
            new OthersPrices(prices, sellers, scratch).each(beside -> compare(goods, beside));
        }

        private void compare(PricedRows.Goods goods, OthersPrices.Beside beside) {
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
    }

    private Prices answer(SinceQuestion question, long begun) {
        List<Prices.Price> shown = shares.stream()
                .flatMap(share -> share.farthest.stream())
                .sorted(FARTHEST_FIRST)
                .skip(question.first())
                .limit(question.most())
                .map(this::said)
                .toList();
        int count = shares.stream().mapToInt(share -> share.count).sum();
        return new Prices(
                priced.rows(),
                priced.unpriced(),
                shares.stream().mapToLong(share -> share.few).sum(),
                priced.units().stream()
                        .mapToObj(desk.columns().texts(WordColumns.UNIT)::text)
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
                desk.columns().texts(WordColumns.UNIT).text(said.goods().unit()),
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
    public static Dear dear(long times, DeclarationData desk, IntPredicate looked, CancelSignal cancel) {
        RowFilter filter = desk.filter(Selection.ALL);
        filter.add("looked", looked);
        PricedRows priced = new PricedRows(desk, filter, cancel);
        BitSet rows = new BitSet(desk.columns().count());
        long far = 0;
        for (DearSellers share : priced.each(() -> new DearSellers(desk, priced, times))) {
            rows.or(share.rows);
            far += share.far;
        }
        return new Dear(rows, priced.unpriced(), far);
    }

    /** Sellers of the goods of one HS6 code, by unit and year; when all are known, their rows. */
    private static final class DearSellers implements PricedRows.Taker {
        private final BitSet rows = new BitSet();
        private final int unitCount;
        private final long times;
        private final Grouping years;
        private final Ints units;
        private final Ints codes;
        private final Amounts quantities;
        private final int[] party;
        private final int[] scratch;
        private long far;

        /** Who deals in which unit and year. */
        private LongIntMap sellers = new LongIntMap();

        DearSellers(DeclarationData desk, PricedRows priced, long times) {
            Columns columns = desk.columns();
            this.times = times;
            this.years = priced.years();
            this.units = columns.codes(WordColumns.UNIT);
            this.unitCount = columns.texts(WordColumns.UNIT).count();
            this.codes = columns.codes(WordColumns.SELLER);
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
                sellers.put(dealt(beside.seller(), goods.unit(), goods.year()), 1);
                far += isFar(median, middle) ? 1 : 0;
            }
        }

        @Override
        public void done(IntStream ofCode) {
            if (sellers.size() > 0) {
                ofCode.filter(quantities::isSaid).filter(this::holds).forEach(rows::set);
                sellers = new LongIntMap();
            }
        }

        private boolean holds(int row) {
            int year = years.kind().applyAsInt(row);
            return sellers.get(dealt(party[codes.get(row)], units.get(row), year)) != 0;
        }

        private long dealt(int seller, int unit, int year) {
            return ((long) seller * unitCount + unit) * years.size() + year;
        }
    }
}
