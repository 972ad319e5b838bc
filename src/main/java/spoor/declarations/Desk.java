package spoor.declarations;

import java.util.function.IntConsumer;
import spoor.declarations.column.Columns;
import spoor.graph.CancelSignal;
import spoor.model.LimitReached;

/** The rows and what is known beside them, at one moment: what all answers of one request come from. Immutable. */
public record Desk(Columns columns, Register register, String version) {

    private static final int LOOK_EVERY = 0xFFFF;

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
