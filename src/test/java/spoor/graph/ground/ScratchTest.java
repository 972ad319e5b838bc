package spoor.graph.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScratchTest {

    private final Scratch scratch = new Scratch(100);

    @Test
    void anArrayThatComesBackCleanIsLentAgain() {
        int[] array = scratch.ints().take();
        scratch.ints().giveBack(array);

        assertThat(scratch.ints().take()).isSameAs(array);
    }

    @Test
    void anArrayThatComesBackWithSomethingInItIsRefused() {
        int[] ints = scratch.ints().take();
        long[] longs = scratch.longs().take();
        long[] bits = scratch.bits().take();
        double[] doubles = scratch.doubles().take();
        ints[99] = 1;
        longs[399] = 1;
        bits[1] = 1;
        doubles[0] = 0.5;

        assertThatThrownBy(() -> scratch.ints().giveBack(ints)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> scratch.longs().giveBack(longs)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> scratch.bits().giveBack(bits)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> scratch.doubles().giveBack(doubles)).isInstanceOf(AssertionError.class);
    }
}
