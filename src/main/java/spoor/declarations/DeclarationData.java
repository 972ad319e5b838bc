package spoor.declarations;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import spoor.declarations.column.Columns;
import spoor.declarations.column.RowBlock;
import spoor.graph.CancelSignal;
import spoor.model.LimitReached;

/**
 * The rows and what is known beside them, at one moment: what all answers of one request come from. Immutable.
 *
 * @param tierLists of which lists tiers are, each with its date and the dataset that has it
 */
public record DeclarationData(Columns columns, Register register, String version, List<String> tierLists) {

    /** One whose tiers are of no list that could be named. */
    DeclarationData(Columns columns, Register register, String version) {
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
        blocks(filter, cancel, block -> {
            for (int i = 0; i < block.count; i++) {
                rows.accept(block.from + block.places[i]);
            }
        });
    }

    /**
     * The same by blocks, each with at least one row.
     *
     * @throws LimitReached if nobody waits for the answer any more
     */
    public void blocks(RowFilter filter, CancelSignal cancel, Consumer<RowBlock> rows) {
        RowBlock block = new RowBlock();
        for (int from = 0; from < columns.count(); from += RowBlock.MOST) {
            requireWanted(cancel);
            block.from = from;
            block.length = Math.min(RowBlock.MOST, columns.count() - from);
            filter.choose(block);
            if (block.count > 0) {
                rows.accept(block);
            }
        }
    }

    void requireWanted(CancelSignal cancel) {
        if (cancel.isCancelled()) {
            throw new LimitReached("declarations.cancelled", "Nobody waits for this answer any more.");
        }
    }
}
