package spoor.graph.array;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BitsTest {

    @Test
    void numbersThatDoNotFitIntoTheirBitsAreRefusedWhereTheyArePacked() {
        assertThatCode(() -> Bits.requireFit("phases", 4095, 12)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Bits.requireFit("phases", 4096, 12)).hasMessage("phases up to 4,096 in 12 bits");
        assertThatThrownBy(() -> Bits.requireFit("phases", -1, 12)).isInstanceOf(IllegalStateException.class);
    }
}
