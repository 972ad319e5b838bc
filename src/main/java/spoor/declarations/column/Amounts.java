package spoor.declarations.column;

import spoor.graph.array.Ints;
import spoor.graph.array.Room;

/**
 * Exact amounts, or nothing, by row: cents, grams, thousandths.
 *
 * <pre>
 * kept   0 where nothing is said; else the amount, from 0 on one higher
 * low    the lower half of what is kept        high   the upper half
 * </pre>
 */
public final class Amounts {

    private static final int HALF = 32;
    private static final long LOWER = 0xFFFF_FFFFL;

    private final Ints low;
    private final Ints high;

    private Amounts(Ints low, Ints high) {
        this.low = low;
        this.high = high;
    }

    static Amounts of(Room room, int rows) {
        return new Amounts(room.ints(rows), room.ints(rows));
    }

    Amounts grown(Room room, int rows) {
        return new Amounts(room.grown(low, rows), room.grown(high, rows));
    }

    Amounts trimmed(Room room, int rows) {
        return new Amounts(room.trimmed(low, rows), room.trimmed(high, rows));
    }

    void set(int row, long amount) {
        long kept = amount >= 0 ? amount + 1 : amount;
        low.set(row, (int) kept);
        high.set(row, (int) (kept >>> HALF));
    }

    /** Whether the row says one. */
    public boolean isSaid(int row) {
        return (low.get(row) | high.get(row)) != 0;
    }

    /** The amount of a row that says one. */
    public long get(int row) {
        return amount(kept(row));
    }

    /** What is kept of a row, for who asks both at once: 0 if it says none, else what {@link #amount} makes an amount of. */
    public long kept(int row) {
        return ((long) high.get(row) << HALF) | (low.get(row) & LOWER);
    }

    /** The same of several rows. */
    public void read(int from, int count, int[] lows, int[] highs, long[] kept) {
        low.read(from, count, lows);
        high.read(from, count, highs);
        for (int i = 0; i < count; i++) {
            kept[i] = ((long) highs[i] << HALF) | (lows[i] & LOWER);
        }
    }

    public static long amount(long kept) {
        return kept > 0 ? kept - 1 : kept;
    }
}
