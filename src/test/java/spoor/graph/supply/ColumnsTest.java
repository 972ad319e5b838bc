package spoor.graph.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spoor.graph.array.Room;

/** Narrow columns give back what was written. */
class ColumnsTest {

    @Test
    void everyWorthIsGivenBackExactly() {
        double[] worths = DoubleStream.concat(
                        DoubleStream.of(
                                Double.NaN, 0, 0.01, 0.1, 0.29, 1.0 / 3, -5, 42_949_672.93, 42_949_672.94, 1e15, 4.35),
                        new Random(7).doubles(1_000, 0, 1e8))
                .toArray();
        Worths column = Worths.NONE
                .copy(worths.length)
                .with(IntStream.range(0, worths.length).toArray(), worths);
        assertThat(IntStream.range(0, worths.length).mapToDouble(column::get).toArray())
                .containsExactly(worths);
    }

    @Test
    void whatIsAppendedLeavesTheColumnBeforeAsItWas() {
        Worths before = Worths.NONE.copy(4).with(new int[] {0, 1}, new double[] {1.5, 1.0 / 3});
        Worths after = before.with(new int[] {2, 3}, new double[] {1.0 / 7, 2});
        assertThat(DoubleStream.of(before.get(0), before.get(1))).containsExactly(1.5, 1.0 / 3);
        assertThat(IntStream.range(0, 4).mapToDouble(after::get)).containsExactly(1.5, 1.0 / 3, 1.0 / 7, 2.0);
        assertThat(Worths.NONE.get(3)).isNaN();
    }

    @Test
    void aColumnOfSetsGrowsWiderOnlyWhenANumberNeedsIt() {
        SetNumbers narrow = SetNumbers.upTo(65_535, 2, Room.heap());
        narrow.set(1, 65_535);
        assertThat(narrow.bytes()).isEqualTo(4);
        assertThat(narrow.copy(3, 65_535).get(1)).isEqualTo(65_535);
        SetNumbers wide = narrow.copy(3, 65_536);
        wide.set(2, 1_000_000);
        assertThat(IntStream.range(0, 3).map(wide::get)).containsExactly(0, 65_535, 1_000_000);
        assertThat(wide.copy(4, 0).get(2)).isEqualTo(1_000_000);
    }
}
