package spoor.console;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import spoor.model.LimitReached;

class SuspectsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-26T12:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Suspects suspects = new Suspects(clock);

    @Test
    void what_was_running_when_the_database_stopped_is_refused_for_five_minutes() {
        suspects.add("RETURN 1");
        assertThatThrownBy(() -> suspects.requireNone("RETURN 1"))
                .isInstanceOf(LimitReached.class)
                .hasMessageContaining("not run again for 5 minutes")
                .hasMessageContaining("may have stopped for another reason");
        assertThatCode(() -> suspects.requireNone("RETURN 2")).doesNotThrowAnyException();
        now.set(now.get().plus(Duration.ofMinutes(6)));
        assertThatCode(() -> suspects.requireNone("RETURN 1")).doesNotThrowAnyException();
    }
}
