package spoor.graph.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongSetTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void it_adds_what_a_set_adds(long seed) {
        Random random = new Random(seed);
        LongSet set = new LongSet();
        Set<Long> slow = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            long key = 1 + ((long) random.nextInt(90) << 32 | random.nextInt(90));
            assertThat(set.add(key)).as("seed %d, key %d", seed, key).isEqualTo(slow.add(key));
        }
        assertThat(set.size()).isEqualTo(slow.size()).isGreaterThan(5_000);
    }
}
