package spoor.graph.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import spoor.graph.CancelSignal;
import spoor.graph.Cut;
import spoor.graph.TraceLimits;

/** A run that would need more memory than there is ends as one that looked at too much, and harms nothing. */
class HopRoomTest {

    /** As many ints as the whole heap has bytes for, or more than any array holds. */
    private static final long TOO_MANY = Runtime.getRuntime().maxMemory() / 4;

    @Test
    void aRowThatTheHeapDoesNotHoldStopsTheRunAndLeavesThePoolAsItWas() {
        HopPool pool = new HopPool();
        Budget budget = new Budget(TraceLimits.DEFAULT, new CancelSignal());
        budget.begin(TraceLimits.DEFAULT, new CancelSignal());
        budget.spend(1_234);
        pool.ensure(10);
        long before = pool.bytes();

        assertThat(budget.attempt(() -> pool.ensure(TOO_MANY))).isFalse();
        assertThat(budget.cut()).contains(new Cut(Cut.Limit.VISITS, "The search stopped after looking at 1,234 hops."));
        assertThat(pool.bytes()).isEqualTo(before);
        pool.ensure(2_000);
        assertThat(pool.bytes()).isGreaterThan(before);
    }

    @Test
    void aRowThatIsLongerThanAnyArrayDoesToo() {
        Budget budget = new Budget(TraceLimits.DEFAULT, new CancelSignal());

        assertThat(budget.attempt(() -> new HopPool().ensure(1L << 31))).isFalse();
        assertThat(budget.attempt(() -> 1)).as("nothing is begun any more").isEmpty();
    }
}
