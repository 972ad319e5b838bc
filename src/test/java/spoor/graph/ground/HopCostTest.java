package spoor.graph.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spoor.graph.supply.RelationWord;

class HopCostTest {

    @Test
    void noHopCostsLessOrMoreThanIsSaid() {
        int[] costs = IntStream.range(0, 1 << 16)
                .filter(word -> RelationWord.confidence(word) < 3 && RelationWord.recency(word) < 3)
                .flatMap(
                        word -> IntStream.of(0, 1, 2, 62, 63, Integer.MAX_VALUE).map(n -> HopCost.of(word, n)))
                .toArray();

        assertThat(IntStream.of(costs).min()).hasValue(HopCost.LEAST);
        assertThat(IntStream.of(costs).max()).hasValue(HopCost.MOST);
    }
}
