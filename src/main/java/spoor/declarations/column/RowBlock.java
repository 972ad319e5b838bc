package spoor.declarations.column;

import spoor.graph.array.Ints;

/**
 * Some rows that follow each other, those of them that are wanted, and room to read columns of them. Used again for the next
 * ones; not safe for threads.
 *
 * <pre>
 * from 8192, length 4096     rows 8192 to 12287
 * places [0, 5, ...] count   rows 8192, 8197, ... are wanted
 * cells  [3, 1, ...]         and are summed up in these cells
 * </pre>
 */
public final class RowBlock {

    /** So many rows, of which the columns read lie near the processor. */
    public static final int MOST = 4096;

    private static final int SPARSE = 8;

    public final int[] places = new int[MOST];
    public final int[] cells = new int[MOST];
    public final int[] codes = new int[MOST];
    public final long[] keys = new long[MOST];
    public final boolean[] marks = new boolean[MOST];
    private final int[] lows = new int[MOST];
    private final int[] highs = new int[MOST];
    private final long[] kept = new long[MOST];
    public int from;
    public int length;
    public int count;

    /** What is kept of amounts, by place; only of wanted rows. */
    public long[] read(Amounts amounts) {
        if (isSparse()) {
            for (int i = 0; i < count; i++) {
                kept[places[i]] = amounts.kept(from + places[i]);
            }
        } else {
            amounts.read(from, length, lows, highs, kept);
        }
        return kept;
    }

    /** A column, by place; only of wanted rows. */
    public int[] read(Ints column) {
        return read(column, codes);
    }

    /** The same into an array of {@value #MOST}. */
    public int[] read(Ints column, int[] into) {
        if (isSparse()) {
            for (int i = 0; i < count; i++) {
                into[places[i]] = column.get(from + places[i]);
            }
        } else {
            column.read(from, length, into);
        }
        return into;
    }

    /** Kinds, by place; only of wanted rows. */
    public int[] read(Kinds kinds) {
        return read(kinds, codes);
    }

    /** The same into an array of {@value #MOST}. */
    public int[] read(Kinds kinds, int[] into) {
        if (isSparse()) {
            for (int i = 0; i < count; i++) {
                into[places[i]] = kinds.applyAsInt(from + places[i]);
            }
        } else {
            kinds.read(from, length, into);
        }
        return into;
    }

    /** Few are read faster one by one than with all between them. */
    private boolean isSparse() {
        return count * SPARSE < length;
    }
}
