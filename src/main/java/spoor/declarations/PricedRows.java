package spoor.declarations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Said;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;

/**
 * Hands over prices of rows, goods by goods: those of some HS6 codes at a time, so that many million rows need no more memory
 * than some. One object a question; not safe for threads.
 *
 * <pre>
 * entries of a pass   goods  0 1 0 2 1 ...   price   seller
 * by goods            starts [0, 2, 4, ...]  prices  sellers
 * </pre>
 */
final class PricedRows {

    /** Prices that are looked at in one pass, but for those of the last code of it. */
    private static final int PASS = 4_000_000;

    private static final int DECIMALS = 4;

    /** From hundredths by thousandths to ten-thousandths; what is more than this does not fit. */
    private static final long SCALE = 100_000;

    private static final long MOST_CENTS = Long.MAX_VALUE / SCALE;

    /** Rows that may be compared; {@code hs6} and {@code year} as groupings have them. */
    record Goods(int hs6, int unit, int currency, int year) {}

    /** Takes the prices of some goods, in ten-thousandths, each with its seller, in no order. */
    interface Taker {
        void take(Goods goods, long[] prices, int[] sellers);
    }

    private final Desk desk;
    private final RowFilter filter;
    private final CancelSignal cancel;
    private final Grouping hs6;
    private final Grouping years;
    private final Ints unitCodes;
    private final Ints sellerCodes;
    private final int[] party;
    private final Amounts quantities;
    private final Amounts[] cents;
    private final int[] counts;
    private final BitSet stated = new BitSet();
    private final BitSet units = new BitSet();
    private long rows;
    private long unpriced;

    PricedRows(Desk desk, RowFilter filter, CancelSignal cancel) {
        Columns columns = desk.columns();
        this.desk = desk;
        this.filter = filter;
        this.cancel = cancel;
        this.hs6 = desk.groupings().of(Dimension.HS6);
        this.years = desk.groupings().of(Dimension.YEAR);
        this.unitCodes = columns.codes(Said.UNIT);
        this.sellerCodes = columns.codes(Said.SELLER);
        this.party = desk.register().party();
        this.quantities = columns.quantities();
        this.cents = columns.currencies().stream().map(columns::cents).toArray(Amounts[]::new);
        this.counts = new int[hs6.size()];
        for (int kind = 0; kind < counts.length; kind++) {
            stated.set(kind, hs6.value().apply(kind).state() == Value.State.STATED);
        }
    }

    /** Hands over all. */
    void each(Taker taker) {
        desk.rows(filter, cancel, this::count);
        int from = 0;
        while (from < counts.length) {
            long inPass = counts[from];
            int to = from + 1;
            while (to < counts.length && inPass + counts[to] <= PASS) {
                inPass += counts[to++];
            }
            if (inPass > 0) {
                new Pass(from, to, Math.toIntExact(inPass)).run(taker);
            }
            from = to;
        }
    }

    private void count(int row) {
        rows++;
        int priced = isComparable(row) ? priced(row) : 0;
        if (priced > 0) {
            counts[hs6.kind().applyAsInt(row)] += priced;
            units.set(unitCodes.get(row));
        } else {
            unpriced++;
        }
    }

    private boolean isComparable(int row) {
        return unitCodes.get(row) != 0
                && quantities.isSaid(row)
                && quantities.get(row) > 0
                && stated.get(hs6.kind().applyAsInt(row))
                && years.kind().applyAsInt(row) != 0;
    }

    private int priced(int row) {
        int priced = 0;
        for (Amounts each : cents) {
            priced += each.isSaid(row) && each.get(row) > 0 ? 1 : 0;
        }
        return priced;
    }

    /** Rows of the selection. */
    long rows() {
        return rows;
    }

    /** Of these without a code, year, unit, quantity or value. */
    long unpriced() {
        return unpriced;
    }

    /** Codes of the units that occur in priced rows. */
    BitSet units() {
        return units;
    }

    Grouping hs6() {
        return hs6;
    }

    Grouping years() {
        return years;
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

    /** The rows of some HS6 codes. */
    private final class Pass {
        private final int from;
        private final int to;
        private final int[] goodsOf;
        private final long[] prices;
        private final int[] sellers;
        private final LongIntMap numbers = new LongIntMap();
        private final List<Goods> goods = new ArrayList<>();
        private int size;

        Pass(int from, int to, int count) {
            this.from = from;
            this.to = to;
            this.goodsOf = new int[count];
            this.prices = new long[count];
            this.sellers = new int[count];
        }

        void run(Taker taker) {
            desk.rows(filter, cancel, this::add);
            int[] ends = new int[goods.size() + 1];
            for (int i = 0; i < size; i++) {
                ends[goodsOf[i] + 1]++;
            }
            Arrays.parallelPrefix(ends, Integer::sum);
            int[] next = ends.clone();
            long[] sortedPrices = new long[size];
            int[] sortedSellers = new int[size];
            for (int i = 0; i < size; i++) {
                int place = next[goodsOf[i]]++;
                sortedPrices[place] = prices[i];
                sortedSellers[place] = sellers[i];
            }
            for (int each = 0; each < goods.size(); each++) {
                taker.take(
                        goods.get(each),
                        Arrays.copyOfRange(sortedPrices, ends[each], ends[each + 1]),
                        Arrays.copyOfRange(sortedSellers, ends[each], ends[each + 1]));
            }
        }

        private void add(int row) {
            int code = hs6.kind().applyAsInt(row);
            if (code < from || code >= to || !isComparable(row)) {
                return;
            }
            for (int currency = 0; currency < cents.length; currency++) {
                Amounts of = cents[currency];
                if (of.isSaid(row) && of.get(row) > 0) {
                    goodsOf[size] = goods(
                            code, unitCodes.get(row), currency, years.kind().applyAsInt(row));
                    prices[size] = price(of.get(row), quantities.get(row));
                    sellers[size++] = party[sellerCodes.get(row)];
                }
            }
        }

        private int goods(int code, int unit, int currency, int year) {
            long key = (((long) (code - from) * cents.length + currency) * years.size() + year)
                            * desk.columns().texts(Said.UNIT).count()
                    + unit;
            int number = numbers.get(key);
            if (number == 0) {
                goods.add(new Goods(code, unit, currency, year));
                number = goods.size();
                numbers.put(key, number);
            }
            return number - 1;
        }
    }
}
