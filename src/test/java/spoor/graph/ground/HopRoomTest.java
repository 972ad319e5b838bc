package spoor.graph.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import spoor.graph.CancelSignal;
import spoor.graph.Cut;
import spoor.graph.TraceLimits;

/** A run that would need more memory than there is ends as one that looked at too much, and harms nothing. */
class HopRoomTest {

    /** As many ints as the whole heap has bytes for, or more than any array holds. */
    private static final int TOO_MANY =
            (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / 4);

    @Test
    void aRowThatTheHeapDoesNotHoldStopsTheRunAndLeavesThePoolAsItWas() {
        HopPool pool = new HopPool();
        Budget budget = new Budget(TraceLimits.DEFAULT, new CancelSignal());
        budget.requireRoom(pool, 10);
        long before = pool.bytes();

        assertThatThrownBy(() -> budget.requireRoom(pool, TOO_MANY)).isInstanceOf(Budget.Halt.class);
        assertThat(budget.cut()).map(Cut::limit).hasValue(Cut.Limit.VISITS);
        assertThat(pool.bytes()).isEqualTo(before);
        assertThat(pool.hasRoom(2_000)).isTrue();
        assertThat(pool.bytes()).isGreaterThan(before);
    }
}
