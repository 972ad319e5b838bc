package spoor.declarations;

import java.util.List;
import java.util.function.IntConsumer;
import spoor.declarations.column.Columns;
import spoor.graph.CancelSignal;
import spoor.model.LimitReached;

/**
 * The rows and what is known beside them, at one moment: what all answers of one request come from. Immutable.
 *
 * @param tierLists of which lists tiers are, each with its date and the dataset that has it
 */
public record Desk(Columns columns, Register register, String version, List<String> tierLists) {

    private static final int LOOK_EVERY = 0xFFFF;

    /** One whose tiers are of no list that could be named. */
    Desk(Columns columns, Register register, String version) {
        this(columns, register, version, List.of());
    }

    public Groupings groupings() {
        return new Groupings(columns, register);
    }

    public RowFilter filter(Selection selection) {
        return RowFilter.of(selection, columns, register, groupings());
    }

    /**
     * Hands over the rows that a filter keeps, in their order.
     *
     * @throws LimitReached if nobody waits for the answer any more
     */
    public void rows(RowFilter filter, CancelSignal cancel, IntConsumer rows) {
        for (int row = 0; row < columns.count(); row++) {
            if ((row & LOOK_EVERY) == 0 && cancel.isCancelled()) {
                throw new LimitReached("declarations.cancelled", "Nobody waits for this answer any more.");
            }
            if (filter.holds(row)) {
                rows.accept(row);
            }
        }
    }
}
