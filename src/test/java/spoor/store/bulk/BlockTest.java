package spoor.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import spoor.TestSize;

class BlockTest {

    private static @Nullable Object read(Object value) {
        BlockWriter block = new BlockWriter(1);
        block.number(1);
        block.name("value");
        block.value(value);
        return new BlockReader(block.toBytes()).properties().get("value");
    }

    @Test
    void numbers_of_any_size_and_sign_come_back() {
        long seed = TestSize.freshSeed();
        Random random = new Random(seed);
        List<Long> numbers =
                new ArrayList<>(List.of(0L, -1L, 1L, 63L, 64L, -64L, -65L, Long.MIN_VALUE, Long.MAX_VALUE));
        random.longs(1_000).map(number -> number >> random.nextInt(Long.SIZE)).forEach(numbers::add);
        BlockWriter block = new BlockWriter(8);
        numbers.forEach(block::number);
        BlockReader reader = new BlockReader(block.toBytes());
        List<Long> back = new ArrayList<>();
        while (reader.hasMore()) {
            back.add(reader.number());
        }
        assertThat(back).as("seed %d", seed).isEqualTo(numbers);
    }

    @Test
    void small_numbers_take_a_byte() {
        BlockWriter block = new BlockWriter(8);
        block.number(63);
        block.number(-64);
        assertThat(block.length()).isEqualTo(2);
    }

    @Test
    void values_come_back_as_a_driver_hands_them_over() {
        assertThat(read("硝化棉 🚀")).isEqualTo("硝化棉 🚀");
        assertThat(read("")).isEqualTo("");
        assertThat(read(7)).isEqualTo(7L);
        assertThat(read(-0.5f)).isEqualTo(-0.5);
        assertThat(read(Double.NaN)).isEqualTo(Double.NaN);
        assertThat(read(true)).isEqualTo(true);
        assertThat(read(false)).isEqualTo(false);
        assertThat(read(new String[] {"a", ""})).isEqualTo(List.of("a", ""));
        assertThat(read(new long[] {1, -2})).isEqualTo(List.of(1L, -2L));
        assertThat(read(new boolean[0])).isEqualTo(List.of());
        assertThat(read(LocalDate.of(2024, 4, 12))).isEqualTo("2024-04-12");
    }

    @Test
    void a_name_stands_in_a_block_once() {
        BlockWriter once = new BlockWriter(64);
        once.name("confidence");
        BlockWriter twice = new BlockWriter(64);
        twice.name("confidence");
        twice.name("confidence");
        assertThat(twice.length()).isEqualTo(once.length() + 1);
    }

    @Test
    void things_stand_one_behind_the_other() {
        BlockWriter block = new BlockWriter(1);
        for (int i = 0; i < 3; i++) {
            block.number(i);
            block.number(2);
            block.name("id");
            block.value("thing/" + i);
            block.name(i == 1 ? "note" : "name");
            block.value(i);
        }
        BlockReader reader = new BlockReader(block.toBytes());
        for (long i = 0; i < 3; i++) {
            assertThat(reader.number()).isEqualTo(i);
            assertThat(reader.properties()).isEqualTo(Map.of("id", "thing/" + i, i == 1 ? "note" : "name", i));
        }
        assertThat(reader.hasMore()).isFalse();
    }
}
