package spoor.trace;

import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.PartialDate;

/**
 * The time that a relation has to fall into, first and last day included; null leaves that side open.
 *
 * @param undated whether relations that say nothing of when they held pass
 */
public record Window(@Nullable PartialDate from, @Nullable PartialDate to, boolean undated) {

    /** All time. */
    public static final Window OPEN = new Window(null, null, true);

    public Window {
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new BadInput(
                    "window.order", "'window' cannot end (%s) before it begins (%s).", to.last(), from.first());
        }
        if (!undated && from == null && to == null) {
            throw new BadInput(
                    "window.undated",
                    "'window.undated' leaves undated relations out of a window; give it a 'from' or a 'to'.");
        }
    }

    /** Whether it excludes nothing. */
    public boolean isOpen() {
        return from == null && to == null;
    }
}
