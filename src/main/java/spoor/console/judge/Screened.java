package spoor.console.judge;

import java.util.List;

/**
 * What the screen has learnt about a statement that it lets through.
 *
 * @param statement as it is to run: it sees no {@link PrivateNodes}
 * @param rowWeight characters and entries that one row can hold
 * @param parameters names without {@code $}, in the order in which they come up
 */
public record Screened(String statement, double rowWeight, List<String> parameters) {

    /** A batch of rows may weigh this much; the driver holds it in memory. */
    private static final double BATCH_WEIGHT = 2e7;

    private static final int MOST_ROWS = 500;

    /** Rows to fetch at a time. */
    public int batch() {
        return (int) Math.max(1, Math.min(MOST_ROWS, BATCH_WEIGHT / Math.max(1, rowWeight)));
    }
}
