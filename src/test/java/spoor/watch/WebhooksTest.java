package spoor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    @Test
    void pauses_grow_to_four_hours() {
        assertThat(LongStream.of(1, 2, 3, 8, 9, 100).mapToObj(Webhooks::pause))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(128),
                        Duration.ofHours(4),
                        Duration.ofHours(4));
    }
}
