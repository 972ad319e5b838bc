package spoor.declarations.flag;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import spoor.declarations.Desk;
import spoor.declarations.Dimension;
import spoor.declarations.Grouping;
import spoor.declarations.Listings;
import spoor.declarations.Register;
import spoor.declarations.Selection;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Days;
import spoor.declarations.column.Kinds;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.RowsByKind;
import spoor.declarations.column.Said;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;
import spoor.model.LimitReached;
import spoor.snapshot.Dictionary;

/** The rows of some goods in all data, by what flags ask of a row. One object a question; not safe for threads. */
final class Looked {

    /** The day from which on the lists of flags count. */
    static final int INVASION = 20220224;

    private static final int YEAR = 10_000;
    private static final int HS6 = 6;
    private static final int DIGITS = 1_000_000;
    private static final int LOOK_EVERY = 0xFFF;

    final Desk desk;
    final Columns columns;
    final Register register;
    final Selection goods;
    final BitSet rows = new BitSet();
    final CancelSignal cancel;

    /** What firms have in common; read where a flag needs it. */
    final Supplier<Ties> ties;

    final Supplier<Listings> listings;
    private final Ints sellers;
    private final Ints buyers;
    private final Ints dates;
    private final Ints hs;
    private final int[] digits;
    private final Grouping hs6;
    private final Grouping tiers;
    private final Supplier<Integer> begin;

    /** @param goods chooses all rows of the goods */
    Looked(Desk desk, Selection goods, Supplier<Ties> ties, Supplier<Listings> listings, CancelSignal cancel) {
        this.desk = desk;
        this.columns = desk.columns();
        this.register = desk.register();
        this.goods = goods;
        this.cancel = cancel;
        this.ties = SingletonSupplier.of(ties);
        this.listings = SingletonSupplier.of(listings);
        this.sellers = columns.codes(Said.SELLER);
        this.buyers = columns.codes(Said.BUYER);
        this.dates = columns.dates();
        this.hs = columns.codes(Said.HS);
        this.digits = digits(columns.texts(Said.HS));
        this.hs6 = desk.groupings().of(Dimension.HS6);
        this.tiers = desk.groupings().of(Dimension.TIER);
        this.begin = SingletonSupplier.of(this::begin);
        desk.rows(desk.filter(goods), cancel, rows::set);
    }

    private static int[] digits(Dictionary codes) {
        int[] digits = new int[codes.count()];
        for (int code = 0; code < digits.length; code++) {
            String text = codes.text(code);
            boolean whole =
                    text.length() >= HS6 && text.substring(0, HS6).chars().allMatch(Character::isDigit);
            digits[code] = whole ? Integer.parseInt(text, 0, HS6, 10) : 0;
        }
        return digits;
    }

    int seller(int row) {
        return register.party()[sellers.get(row)];
    }

    int buyer(int row) {
        return register.party()[buyers.get(row)];
    }

    int day(int row) {
        return dates.get(row);
    }

    /** With the edition; 0 where fewer digits are said. */
    int hs6(int row) {
        return hs6.kind().applyAsInt(row);
    }

    /** The six digits as a number, whatever the edition; 0 where fewer are said. */
    int code(int row) {
        return digits[hs.get(row)];
    }

    /** Whether the goods are on a tier of the list. */
    boolean isListedGood(int row) {
        return tiers.kind().applyAsInt(row) > 1;
    }

    /** Founded on or after the day, whatever a date known in part turns out to be. */
    boolean isFoundedSince(int party, int day) {
        int founded = register.founded().get()[party];
        return founded != Days.NONE && Days.first(founded) >= day;
    }

    boolean isFoundingKnown(int party) {
        return register.founded().get()[party] != Days.NONE;
    }

    String country(int party) {
        return register.countries().get(register.countryOfParty()[party]);
    }

    /** Whether the data begin a year before the day or earlier. */
    boolean coversYearBefore(int day) {
        return begin.get() <= day - YEAR;
    }

    private int begin() {
        int first = Integer.MAX_VALUE;
        for (int row = 0; row < columns.count(); row++) {
            int day = dates.get(row);
            first = day == Days.NONE ? first : Math.min(first, Days.last(day));
        }
        return first;
    }

    /** The rows of each buyer that is stated. */
    RowsByKind byBuyer() {
        return by(Kinds.of(buyers, register.party()), register.parties());
    }

    /** The rows of each seller that is stated, whatever their goods. */
    RowsByKind allBySeller() {
        return new RowsByKind(
                Kinds.of(sellers, register.party()),
                register.parties(),
                kind -> kind != 0,
                taker -> desk.blocks(desk.filter(Selection.ALL), cancel, taker));
    }

    /** The rows of each six digits. */
    RowsByKind byCode() {
        return by(Kinds.of(hs, digits), DIGITS);
    }

    private RowsByKind by(Kinds kinds, int size) {
        return new RowsByKind(kinds, size, kind -> kind != 0, this::blocks);
    }

    private void blocks(Consumer<RowBlock> taker) {
        RowBlock block = new RowBlock();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(block.from + block.length)) {
            block.from = row - row % RowBlock.MOST;
            block.length = Math.min(RowBlock.MOST, columns.count() - block.from);
            block.count = 0;
            while (row >= 0 && row < block.from + block.length) {
                block.places[block.count++] = row - block.from;
                row = rows.nextSetBit(row + 1);
            }
            taker.accept(block);
        }
    }

    /** Those of the rows of which this holds. */
    BitSet where(IntPredicate holds) {
        BitSet found = new BitSet(columns.count());
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            if ((row & LOOK_EVERY) == 0 && cancel.isCancelled()) {
                throw new LimitReached("declarations.cancelled", "Nobody waits for this answer any more.");
            }
            if (holds.test(row)) {
                found.set(row);
            }
        }
        return found;
    }

    /** The rows of sellers of whom this holds. */
    BitSet ofSellers(IntPredicate holds) {
        return ofParties(holds, true);
    }

    BitSet ofBuyers(IntPredicate holds) {
        return ofParties(holds, false);
    }

    private BitSet ofParties(IntPredicate holds, boolean selling) {
        BitSet asked = new BitSet();
        BitSet held = new BitSet();
        return where(row -> {
            int party = selling ? seller(row) : buyer(row);
            if (party != 0 && !asked.get(party)) {
                asked.set(party);
                held.set(party, holds.test(party));
            }
            return held.get(party);
        });
    }
}
