package spoor.declarations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.DistinctParties;
import spoor.declarations.column.Kinds;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.Said;
import spoor.graph.array.LongSet;

/**
 * Sums of rows, cell by cell. Not safe for threads.
 *
 * <pre>
 * of each cell   [rows, rows without value, rows without mass, grams, rows in USD, cents in USD, rows in RUB, ...]
 * sellers        row by row: (cell, party) of each pair that occurred, and how many of a cell; of whole blocks {@link DistinctParties}
 * </pre>
 */
public final class CellSums {

    /** More pairs of cell and party than this are not counted: they would take the memory of everybody else. */
    static final int MOST_PAIRS = 8_000_000;

    private static final int ROWS = 0;
    private static final int WITHOUT_VALUE = 1;
    private static final int WITHOUT_MASS = 2;
    private static final int GRAMS = 3;
    private static final int MONEY = 4;
    private static final int PARTY_BITS = 32;

    private final List<String> currencies;
    private final Amounts[] cents;
    private final Amounts grams;
    private final Counted sellers;
    private final Counted buyers;
    private final int width;
    private final List<int[]> blocks = new ArrayList<>();
    private long[] sums;

    /** How many different parties each cell has. */
    private static final class Counted {
        private final Kinds kinds;
        private final DistinctParties distinct;
        private final LongSet pairs = new LongSet();
        private final BitSet ofAll = new BitSet();
        private int[] counts = new int[16];
        private boolean isWhole;

        Counted(Kinds kinds, int parties) {
            this.kinds = kinds;
            this.distinct = new DistinctParties(kinds, parties);
        }

        void add(int cell, int party) {
            if (cell == 0) {
                ofAll.set(party, party != 0);
                return;
            }
            long pair = ((long) cell << PARTY_BITS) | party;
            if (party == 0 || pairs.size() >= MOST_PAIRS || !pairs.add(pair)) {
                return;
            }
            if (cell >= counts.length) {
                counts = Arrays.copyOf(counts, Math.max(cell + 1, counts.length * 2));
            }
            counts[cell]++;
        }

        void countBlocks(List<int[]> blocks, int cells) {
            counts = distinct.count(blocks, cells);
            isWhole = true;
        }

        int get(int cell) {
            if (cell == 0 && !isWhole) {
                return ofAll.cardinality();
            }
            if (pairs.size() >= MOST_PAIRS) {
                return -1;
            }
            return cell < counts.length ? counts[cell] : 0;
        }
    }

    public CellSums(Columns columns, Register register) {
        this.currencies = columns.currencies();
        this.cents = currencies.stream().map(columns::cents).toArray(Amounts[]::new);
        this.grams = columns.grams();
        this.sellers = new Counted(Kinds.of(columns.codes(Said.SELLER), register.party()), register.parties());
        this.buyers = new Counted(Kinds.of(columns.codes(Said.BUYER), register.party()), register.parties());
        this.width = MONEY + 2 * cents.length;
        this.sums = new long[16 * width];
    }

    /** Adds a row to a cell; which cells there are is for the caller to say. */
    public void add(int cell, int row) {
        ensure(cell);
        addNumbers(cell * width, row);
        sellers.add(cell, sellers.kinds.applyAsInt(row));
        buyers.add(cell, buyers.kinds.applyAsInt(row));
    }

    /** Adds the wanted rows of a block to their cells, none of which is 0; {@link #sumUp} has to follow. */
    void add(RowBlock rows) {
        for (int i = 0; i < rows.count; i++) {
            ensure(rows.cells[i]);
            sums[rows.cells[i] * width + ROWS]++;
            rows.marks[i] = false;
        }
        for (int currency = 0; currency < cents.length; currency++) {
            addMoney(rows, MONEY + 2 * currency, rows.read(cents[currency]));
        }
        addMass(rows, rows.read(grams));
        sellers.distinct.add(blocks.size(), rows);
        buyers.distinct.add(blocks.size(), rows);
        blocks.add(Arrays.copyOf(rows.cells, rows.count));
    }

    private void addMoney(RowBlock rows, int at, long[] kept) {
        for (int i = 0; i < rows.count; i++) {
            long each = kept[rows.places[i]];
            if (each != 0) {
                int place = rows.cells[i] * width + at;
                rows.marks[i] = true;
                sums[place]++;
                sums[place + 1] = Math.addExact(sums[place + 1], Amounts.amount(each));
            }
        }
    }

    private void addMass(RowBlock rows, long[] kept) {
        for (int i = 0; i < rows.count; i++) {
            int at = rows.cells[i] * width;
            sums[at + WITHOUT_VALUE] += rows.marks[i] ? 0 : 1;
            long each = kept[rows.places[i]];
            sums[at + WITHOUT_MASS] += each == 0 ? 1 : 0;
            sums[at + GRAMS] = Math.addExact(sums[at + GRAMS], Amounts.amount(each));
        }
    }

    /** Makes cell 0 the sum of all others up to one; each row has to be in exactly one of them. */
    void sumUp(int last) {
        ensure(last);
        for (int cell = 1; cell <= last; cell++) {
            for (int at = 0; at < width; at++) {
                sums[at] = Math.addExact(sums[at], sums[cell * width + at]);
            }
        }
        sellers.countBlocks(blocks, last + 1);
        buyers.countBlocks(blocks, last + 1);
        blocks.clear();
    }

    private void ensure(int cell) {
        if ((cell + 1) * width > sums.length) {
            sums = Arrays.copyOf(sums, Math.max((cell + 1) * width, sums.length * 2));
        }
    }

    private void addNumbers(int at, int row) {
        sums[at + ROWS]++;
        boolean valued = false;
        for (int currency = 0; currency < cents.length; currency++) {
            long kept = cents[currency].kept(row);
            if (kept != 0) {
                valued = true;
                int place = at + MONEY + 2 * currency;
                sums[place]++;
                sums[place + 1] = Math.addExact(sums[place + 1], Amounts.amount(kept));
            }
        }
        sums[at + WITHOUT_VALUE] += valued ? 0 : 1;
        long mass = grams.kept(row);
        if (mass != 0) {
            sums[at + GRAMS] = Math.addExact(sums[at + GRAMS], Amounts.amount(mass));
        } else {
            sums[at + WITHOUT_MASS]++;
        }
    }

    long rows(int cell) {
        return sums[cell * width + ROWS];
    }

    /** A cell as it is answered; nothing may have been added to it. */
    public CrossTable.Cell cell(int cell, List<Value> values) {
        ensure(cell);
        int at = cell * width;
        Map<String, CrossTable.Sum> money = new LinkedHashMap<>();
        for (int currency = 0; currency < cents.length; currency++) {
            long rows = sums[at + MONEY + 2 * currency];
            if (rows > 0) {
                String amount = BigDecimal.valueOf(sums[at + MONEY + 2 * currency + 1], 2)
                        .toPlainString();
                money.put(currencies.get(currency), new CrossTable.Sum(amount, rows));
            }
        }
        return new CrossTable.Cell(
                values,
                sums[at + ROWS],
                sellers.get(cell),
                buyers.get(cell),
                money,
                BigDecimal.valueOf(sums[at + GRAMS], 3).toPlainString(),
                sums[at + WITHOUT_VALUE],
                sums[at + WITHOUT_MASS]);
    }
}
