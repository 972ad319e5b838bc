package spoor.reconcile.web;

import spoor.model.BadInput;
import spoor.model.LimitReached;

/** How much one request may hold. */
final class Batch {

    /** Queries, or entities to tell more of. */
    static final int MOST = 100;

    private Batch() {}

    /**
     * Refuses an empty batch and one that is too large.
     *
     * @param what such as {@code queries}
     */
    static void requireFit(int size, String what) {
        if (size == 0) {
            throw new BadInput("batch.empty", "There are no %s in the request; send 1 to %d.", what, MOST);
        }
        if (size > MOST) {
            throw new LimitReached(
                    "batch.tooLarge",
                    "A request holds at most %d %s, not %,d. Send them in several requests.",
                    MOST,
                    what,
                    size);
        }
    }
}
