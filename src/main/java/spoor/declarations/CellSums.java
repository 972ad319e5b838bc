package spoor.declarations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spoor.declarations.column.Amounts;
import spoor.declarations.column.Columns;
import spoor.declarations.column.DistinctParties;
import spoor.declarations.column.Kinds;
import spoor.declarations.column.RowBlock;
import spoor.declarations.column.WordColumns;

/**
 * Sums of rows, cell by cell. Not safe for threads.
 *
 * <pre>
 * of each cell   [rows, rows without value, rows without mass, grams, rows in USD, cents in USD, rows in RUB, ...]
 * blocks         the cells of rows that were added together, from which {@link DistinctParties} counts sellers and buyers
 * </pre>
 */
public final class CellSums {

    private static final int ROWS = 0;
    private static final int WITHOUT_VALUE = 1;
    private static final int WITHOUT_MASS = 2;
    private static final int GRAMS = 3;
    private static final int MONEY = 4;

    private final List<String> currencies;
    private final Amounts[] cents;
    private final Amounts grams;
    private final Counted sellers;
    private final Counted buyers;
    private final int count;
    private final int width;
    private final List<int[]> blocks = new ArrayList<>();
    private @Nullable RowBlock waiting;
    private int cells;
    private long[] sums;

    /** How many different parties each cell has. */
    private static final class Counted {
        private final DistinctParties distinct;
        private int[] counts = {};

        Counted(Columns columns, WordColumns said, Register register) {
            this.distinct = new DistinctParties(Kinds.of(columns.codes(said), register.party()), register.parties());
        }

        int get(int cell) {
            return cell < counts.length ? counts[cell] : 0;
        }
    }

    public CellSums(Columns columns, Register register) {
        this.currencies = columns.currencies();
        this.cents = currencies.stream().map(columns::cents).toArray(Amounts[]::new);
        this.grams = columns.grams();
        this.sellers = new Counted(columns, WordColumns.SELLER, register);
        this.buyers = new Counted(columns, WordColumns.BUYER, register);
        this.count = columns.count();
        this.width = MONEY + 2 * cents.length;
        this.sums = new long[16 * width];
    }

    /**
     * Adds a row to a cell; which cells there are is for the caller to say. Rows may come in any order, fastest in their own; a row may be
     * in several cells, one of them 0 if others are.
     */
    public void add(int cell, int row) {
        int from = row - row % RowBlock.MOST;
        if (waiting == null) {
            waiting = new RowBlock();
        }
        if (waiting.count == RowBlock.MOST || waiting.from != from) {
            addWaiting(waiting);
        }
        waiting.from = from;
        waiting.length = Math.min(RowBlock.MOST, count - from);
        waiting.places[waiting.count] = row - from;
        waiting.cells[waiting.count++] = cell;
    }

    private void addWaiting(RowBlock rows) {
        if (rows.count > 0) {
            add(rows);
            rows.count = 0;
        }
    }

    /** Adds the wanted rows of a block to their cells. */
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
    }

    /** Once all rows are added. */
    private void count() {
        if (waiting != null) {
            addWaiting(waiting);
        }
        if (!blocks.isEmpty()) {
            sellers.counts = sellers.distinct.count(blocks, cells);
            buyers.counts = buyers.distinct.count(blocks, cells);
            blocks.clear();
        }
    }

    private void ensure(int cell) {
        cells = Math.max(cells, cell + 1);
        if (cells * width > sums.length) {
            sums = Arrays.copyOf(sums, Math.max(cells * width, sums.length * 2));
        }
    }

    long rows(int cell) {
        return sums[cell * width + ROWS];
    }

    /** A cell as it is answered, which no row may have been added to; after that none may be added to any. */
    public CrossTable.Cell cell(int cell, List<Value> values) {
        count();
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
