package spoor.declarations.flag;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import spoor.declarations.DeclarationData;
import spoor.declarations.Dimension;
import spoor.declarations.Grouping;
import spoor.declarations.Listings;
import spoor.declarations.Register;
import spoor.declarations.Selection;
import spoor.declarations.column.Columns;
import spoor.declarations.column.Kinds;
import spoor.declarations.column.PartialDays;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.RowsByKind;
import spoor.declarations.column.WordColumns;
import spoor.graph.CancelSignal;
import spoor.graph.array.Ints;
import spoor.model.LimitReached;
import spoor.snapshot.table.Dictionary;

/** The rows of some goods in all data, by what flags ask of a row. Several flags may ask it at once. */
final class Looked {

    /** The day from which on the lists of flags count. */
    static final int INVASION = 20220224;

    private static final int YEAR = 10_000;
    private static final int HS6 = 6;
    private static final int DIGITS = 1_000_000;
    private static final byte HELD = 1;
    private static final byte NOT_HELD = 2;

    final DeclarationData desk;
    final Columns columns;
    final Register register;
    final BitSet rows;
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

    /** What questions about rows are asked of. */
    record Sight(DeclarationData desk, Supplier<Ties> ties, Supplier<Listings> listings, CancelSignal cancel) {

        /** The rows of a selection. */
        BitSet rows(Selection selection) {
            BitSet rows = new BitSet(desk.columns().count());
            desk.rows(desk.filter(selection), cancel, rows::set);
            return rows;
        }
    }

    /** @param rows those that are looked at; nobody changes them any more */
    Looked(Sight sight, BitSet rows) {
        DeclarationData desk = sight.desk();
        this.desk = desk;
        this.columns = desk.columns();
        this.register = desk.register();
        this.cancel = sight.cancel();
        this.ties = SingletonSupplier.of(sight.ties());
        this.listings = SingletonSupplier.of(sight.listings());
        this.sellers = columns.codes(WordColumns.SELLER);
        this.buyers = columns.codes(WordColumns.BUYER);
        this.dates = columns.dates();
        this.hs = columns.codes(WordColumns.HS);
        this.digits = digits(columns.texts(WordColumns.HS));
        this.hs6 = desk.groupings().of(Dimension.HS6);
        this.tiers = desk.groupings().of(Dimension.TIER);
        this.begin = SingletonSupplier.of(this::begin);
        this.rows = rows;
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
        return founded != PartialDays.NONE && PartialDays.first(founded) >= day;
    }

    boolean isFoundingKnown(int party) {
        return register.founded().get()[party] != PartialDays.NONE;
    }

    String country(int party) {
        return register.countries().get(register.countryOfParty()[party]);
    }

    /** Whether the data begin a year before the day or earlier. */
    boolean coversYearBefore(int day) {
        return begin.get() <= day - YEAR;
    }

    private int begin() {
        int[] first = {Integer.MAX_VALUE};
        allBlocks(block -> {
            int[] days = block.read(dates);
            for (int place = 0; place < block.length; place++) {
                first[0] =
                        days[place] == PartialDays.NONE ? first[0] : Math.min(first[0], PartialDays.last(days[place]));
            }
        });
        return first[0];
    }

    /** The rows of each buyer that is stated. */
    RowsByKind byBuyer() {
        return by(buyerKinds(), register.parties());
    }

    /** The rows of each seller that is stated, whatever their goods. */
    RowsByKind allBySeller() {
        return new RowsByKind(sellerKinds(), register.parties(), kind -> kind != 0, this::allBlocks);
    }

    /** The rows of each six digits. */
    RowsByKind byCode() {
        return by(Kinds.of(hs, digits), DIGITS);
    }

    private RowsByKind by(Kinds kinds, int size) {
        return new RowsByKind(kinds, size, kind -> kind != 0, this::blocks);
    }

    /** Hands over all rows of the data, whatever their goods. */
    void allBlocks(Consumer<RowBlock> taker) {
        desk.blocks(desk.filter(Selection.ALL), cancel, taker);
    }

    private void blocks(Consumer<RowBlock> taker) {
        blocks(rows, taker);
    }

    /** Hands over rows by blocks, each with at least one. */
    void blocks(BitSet of, Consumer<RowBlock> taker) {
        long[] words = of.toLongArray();
        RowBlock block = new RowBlock();
        for (int from = 0; from < columns.count(); from += RowBlock.MOST) {
            block.from = from;
            block.length = Math.min(RowBlock.MOST, columns.count() - from);
            block.count = 0;
            for (int word = 0; word < block.length; word += Long.SIZE) {
                addWord(block, word, words);
            }
            if (block.count > 0) {
                requireWanted();
                taker.accept(block);
            }
        }
    }

    private static void addWord(RowBlock block, int place, long[] words) {
        int at = (block.from + place) / Long.SIZE;
        long word = at < words.length ? words[at] : 0;
        int count = block.count;
        while (word != 0) {
            block.places[count++] = place + Long.numberOfTrailingZeros(word);
            word &= word - 1;
        }
        block.count = count;
    }

    private void requireWanted() {
        if (cancel.isCancelled()) {
            throw new LimitReached("declarations.cancelled", "Nobody waits for this answer any more.");
        }
    }

    /** Those of the rows of which this holds. */
    BitSet where(IntPredicate holds) {
        BitSet found = new BitSet(columns.count());
        blocks(block -> {
            for (int i = 0; i < block.count; i++) {
                if (holds.test(block.from + block.places[i])) {
                    found.set(block.from + block.places[i]);
                }
            }
        });
        return found;
    }

    /** Those of kinds of which this holds; it is asked once of each. */
    BitSet where(Kinds kinds, int size, IntPredicate holds) {
        byte[] answers = new byte[size];
        BitSet found = new BitSet(columns.count());
        blocks(block -> {
            int[] of = block.read(kinds);
            for (int i = 0; i < block.count; i++) {
                int kind = of[block.places[i]];
                if (answers[kind] == 0) {
                    answers[kind] = holds.test(kind) ? HELD : NOT_HELD;
                }
                if (answers[kind] == HELD) {
                    found.set(block.from + block.places[i]);
                }
            }
        });
        return found;
    }

    /** Those whose goods are on a tier of the list. */
    BitSet listedGoods() {
        return where(tiers.kind(), tiers.size(), tier -> tier > 1);
    }

    /** The rows of sellers of whom this holds. */
    BitSet ofSellers(IntPredicate holds) {
        return where(sellerKinds(), register.parties(), party -> party != 0 && holds.test(party));
    }

    BitSet ofBuyers(IntPredicate holds) {
        return where(buyerKinds(), register.parties(), party -> party != 0 && holds.test(party));
    }

    /** The buyer of each row. */
    Kinds buyerKinds() {
        return Kinds.of(buyers, register.party());
    }

    /** The seller of each row. */
    Kinds sellerKinds() {
        return Kinds.of(sellers, register.party());
    }
}
