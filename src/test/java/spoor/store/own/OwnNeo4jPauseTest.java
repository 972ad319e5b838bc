package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnNeo4jPauseTest {

    @Test
    void pauses_double_up_to_a_minute_and_stay_there_for_ever() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(OwnNeo4j::pauseBefore).map(Duration::toSeconds))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(OwnNeo4j.pauseBefore(100_000)).isEqualTo(Duration.ofMinutes(1));
    }
}
