package spoor.declarations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.RowsByKind;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;
import spoor.graph.array.LongIntMap;

/**
 * Hands over prices of rows, goods by goods: rows are put in the order of their HS6 codes first, so that each is looked at once, and
 * many million need little more memory than their numbers. One object a question; not safe for threads.
 *
 * <pre>
 * rows of a code      [3, 7, 9, ...]                       in their order
 * prices of a code    goods  0 1 0 2 1 ...   price   seller
 * by goods            starts [0, 2, 4, ...]  prices  sellers
 * </pre>
 */
final class PricedRows {

    private static final int DECIMALS = 4;
    private static final int MOST_AT_ONCE = 4;

    /** From hundredths by thousandths to ten-thousandths; what is more than this does not fit. */
    private static final long SCALE = 100_000;

    private static final long MOST_CENTS = Long.MAX_VALUE / SCALE;

    /** Rows that may be compared; {@code hs6} and {@code year} as groupings have them. */
    record Goods(int hs6, int unit, int currency, int year) {}

    /** Takes the prices of some goods, in ten-thousandths, each with its seller, in no order. */
    interface Taker {
        void take(Goods goods, long[] prices, int[] sellers);

        /** Takes the rows of an HS6 code, of which all goods were taken. */
        default void done(IntStream rows) {}
    }

    private final DeclarationData desk;
    private final RowFilter filter;
    private final CancelSignal cancel;
    private final Grouping hs6;
    private final Grouping years;
    private final Ints unitCodes;
    private final int unitCount;
    private final Ints sellerCodes;
    private final int[] party;
    private final Amounts quantities;
    private final Amounts[] cents;
    private final BitSet stated = new BitSet();
    private final BitSet units = new BitSet();
    private long rows;
    private long unpriced;

    PricedRows(DeclarationData desk, RowFilter filter, CancelSignal cancel) {
        Columns columns = desk.columns();
        this.desk = desk;
        this.filter = filter;
        this.cancel = cancel;
        this.hs6 = desk.groupings().of(Dimension.HS6);
        this.years = desk.groupings().of(Dimension.YEAR);
        this.unitCodes = columns.codes(WordColumns.UNIT);
        this.unitCount = columns.texts(WordColumns.UNIT).count();
        this.sellerCodes = columns.codes(WordColumns.SELLER);
        this.party = desk.register().party();
        this.quantities = columns.quantities();
        this.cents = columns.currencies().stream().map(columns::cents).toArray(Amounts[]::new);
        for (int kind = 0; kind < hs6.size(); kind++) {
            stated.set(kind, hs6.value().apply(kind).state() == Value.State.STATED);
        }
    }

    /**
     * Hands over all, each code to one of several takers at once.
     *
     * @return these, whose findings are to be put together
     */
    <T extends Taker> List<T> each(Supplier<T> takers) {
        RowsByKind byCode = new RowsByKind(hs6.kind(), hs6.size(), stated::get, this::blocks);
        AtomicInteger next = new AtomicInteger();
        List<Share<T>> shares = IntStream.range(
                        0, Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()))
                .parallel()
                .mapToObj(_ -> take(byCode, next, takers.get()))
                .toList();
        unpriced = rows - byCode.count();
        for (Share<T> share : shares) {
            unpriced += share.ofCode().unpriced;
            units.or(share.ofCode().units);
        }
        return shares.stream().map(Share::taker).toList();
    }

    /** What one thread has taken. */
    private record Share<T>(T taker, OfCode ofCode) {}

    private void blocks(Consumer<RowBlock> taken) {
        rows = 0;
        desk.blocks(filter, cancel, block -> {
            rows += block.count;
            taken.accept(block);
        });
    }

    private <T extends Taker> Share<T> take(RowsByKind byCode, AtomicInteger next, T taker) {
        OfCode ofCode = new OfCode();
        for (int code = next.getAndIncrement(); code < byCode.size(); code = next.getAndIncrement()) {
            if (byCode.start(code) < byCode.end(code)) {
                desk.requireWanted(cancel);
                ofCode.take(code, byCode, taker);
                taker.done(byCode.of(code));
            }
        }
        return new Share<>(taker, ofCode);
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

    /** The prices of an HS6 code, and room for those of the next one. */
    private final class OfCode {
        private int[] goodsOf = new int[1024];
        private long[] prices = new long[1024];
        private int[] sellers = new int[1024];
        private LongIntMap numbers = new LongIntMap();
        private final List<Goods> goods = new ArrayList<>();
        private final BitSet units = new BitSet();
        private long unpriced;
        private int size;

        void take(int code, RowsByKind byCode, Taker taker) {
            size = 0;
            goods.clear();
            numbers = new LongIntMap();
            for (int at = byCode.start(code); at < byCode.end(code); at++) {
                add(code, byCode.row(at));
            }
            hand(taker);
        }

        private void add(int code, int row) {
            int unit = unitCodes.get(row);
            int year = years.kind().applyAsInt(row);
            long quantity = Amounts.amount(quantities.kept(row));
            int before = size;
            if (unit != 0 && year != 0 && quantity > 0) {
                for (int currency = 0; currency < cents.length; currency++) {
                    long each = Amounts.amount(cents[currency].kept(row));
                    if (each > 0) {
                        add(goods(code, unit, currency, year), price(each, quantity), party[sellerCodes.get(row)]);
                    }
                }
            }
            unpriced += size == before ? 1 : 0;
            units.set(unit, units.get(unit) || size > before);
        }

        private void add(int number, long price, int seller) {
            if (size == prices.length) {
                goodsOf = Arrays.copyOf(goodsOf, size * 2);
                prices = Arrays.copyOf(prices, size * 2);
                sellers = Arrays.copyOf(sellers, size * 2);
            }
            goodsOf[size] = number;
            prices[size] = price;
            sellers[size++] = seller;
        }

        private int goods(int code, int unit, int currency, int year) {
            long key = ((long) currency * years.size() + year) * unitCount + unit;
            int number = numbers.get(key);
            if (number == 0) {
                goods.add(new Goods(code, unit, currency, year));
                number = goods.size();
                numbers.put(key, number);
            }
            return number - 1;
        }

        private void hand(Taker taker) {
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
    }
}
