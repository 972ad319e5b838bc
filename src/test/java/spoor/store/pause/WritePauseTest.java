package spoor.store.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import spoor.model.Unavailable;

class WritePauseTest {

    private final WritePause pause = new WritePause();

    @Test
    void while_writing_is_held_nobody_gets_in_and_afterwards_everybody() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            pause.hold(Duration.ZERO, () -> {
                assertThatThrownBy(() ->
                                other.submit(() -> pause.enter(Duration.ZERO)).get())
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(Unavailable.class);
                return true;
            });
            other.submit(() -> pause.enter(Duration.ZERO).close()).get();
        }
    }

    @Test
    void writing_is_held_only_when_those_inside_are_out() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            WritePause.Inside inside =
                    other.submit(() -> pause.enter(Duration.ZERO)).get();
            assertThatThrownBy(() -> pause.hold(Duration.ZERO, () -> true)).isInstanceOf(Unavailable.class);
            other.submit(inside::close).get();
        }
        assertThat(pause.hold(Duration.ZERO, () -> true)).isTrue();
    }

    @Test
    void who_holds_it_may_write_and_one_writer_may_enter_twice() {
        assertThat(pause.hold(Duration.ZERO, () -> {
                    try (WritePause.Inside once = pause.enter(Duration.ZERO);
                            WritePause.Inside twice = pause.enter(Duration.ZERO)) {
                        return once != twice;
                    }
                }))
                .isTrue();
    }
}
