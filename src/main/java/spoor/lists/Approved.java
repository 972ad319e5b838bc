package spoor.lists;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The largest version of a list that a person had imported within {@value #DAYS} days, or the last one if that is longer ago:
 * what a list loses bit by bit, each version a little, is measured by it. A fall that a person imports knowingly is taken as
 * the new size.
 *
 * @param at when
 * @param size nodes and ties of the dataset after it
 */
record Approved(String at, long size) {

    private static final long DAYS = 30;

    /** What is remembered after a person imported another version. */
    static Approved after(@Nullable Approved before, String at, ListDifference made) {
        Approved now = new Approved(at, made.size());
        return before != null && before.outweighs(now, made) ? before : now;
    }

    private boolean outweighs(Approved later, ListDifference made) {
        return size > later.size
                && !made.isSmallerThan(size)
                && Instant.parse(at).plus(Duration.ofDays(DAYS)).isAfter(Instant.parse(later.at));
    }
}
