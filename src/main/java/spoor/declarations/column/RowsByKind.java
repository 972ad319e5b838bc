package spoor.declarations.column;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Rows in the order of their kinds, so that a question which is asked of each kind alone looks at every row once, however many there are.
 * Immutable.
 *
 * <pre>
 * starts  [0, 0, 3, ...]     kind 0 has none, kind 1 has rows 4, 9 and 12
 * rows    [4, 9, 12, 2, ...] those of a kind in their order
 * </pre>
 */
public final class RowsByKind {

    private final int[] starts;
    private final int[] rows;

    /**
     * @param size one more than the greatest kind
     * @param wanted which kinds are put in order; rows of others are left out
     * @param blocks hands over the same rows each time that it is asked
     */
    public RowsByKind(Kinds kinds, int size, IntPredicate wanted, Consumer<Consumer<RowBlock>> blocks) {
        int[] counts = new int[size + 1];
        boolean[] kept = new boolean[size];
        for (int kind = 0; kind < size; kind++) {
            kept[kind] = wanted.test(kind);
        }
        blocks.accept(block -> {
            int[] of = block.read(kinds);
            for (int i = 0; i < block.count; i++) {
                int kind = of[block.places[i]];
                counts[kind + 1] += kept[kind] ? 1 : 0;
            }
        });
        Arrays.parallelPrefix(counts, Integer::sum);
        this.starts = counts;
        this.rows = new int[counts[size]];
        int[] next = counts.clone();
        blocks.accept(block -> {
            int[] of = block.read(kinds);
            for (int i = 0; i < block.count; i++) {
                int kind = of[block.places[i]];
                if (kept[kind]) {
                    rows[next[kind]++] = block.from + block.places[i];
                }
            }
        });
    }

    /** How many kinds there may be. */
    public int size() {
        return starts.length - 1;
    }

    /** Where the rows of a kind start among all. */
    public int start(int kind) {
        return starts[kind];
    }

    public int end(int kind) {
        return starts[kind + 1];
    }

    /** The row at a place. */
    public int row(int at) {
        return rows[at];
    }

    /** How many rows there are. */
    public int count() {
        return rows.length;
    }

    /** The rows of a kind. */
    public IntStream of(int kind) {
        return Arrays.stream(rows, start(kind), end(kind));
    }
}
