package spoor.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import spoor.console.CypherQueue.Kind;
import spoor.model.Busy;

class CypherQueueTest {

    @Test
    void a_client_that_runs_as_many_as_it_may_is_overtaken() {
        CypherQueue queue = new CypherQueue(settings(4, Duration.ofSeconds(20)));
        queue.enter("greedy", Kind.RUN);
        CompletableFuture<Void> second = enterLater(queue, "greedy");
        queue.enter("modest", Kind.RUN);
        assertThat(second).isNotDone();
        queue.leave("modest", Kind.RUN);
        assertThat(second).isNotDone();
        queue.leave("greedy", Kind.RUN);
        assertThat(second).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void a_plan_may_be_asked_for_while_the_same_client_runs_a_statement() {
        CypherQueue queue = new CypherQueue(settings(4, Duration.ofMillis(50)));
        queue.enter("one", Kind.RUN);
        queue.enter("one", Kind.EXPLAIN);
        assertThatThrownBy(() -> queue.enter("two", Kind.RUN)).isInstanceOf(Busy.class);
        queue.leave("one", Kind.EXPLAIN);
        queue.enter("two", Kind.RUN);
    }

    @Test
    void one_client_cannot_fill_the_waiting_room() {
        CypherQueue queue = new CypherQueue(settings(2, Duration.ofSeconds(20)));
        queue.enter("greedy", Kind.RUN);
        CompletableFuture<Void> one = enterLater(queue, "greedy");
        CompletableFuture<Void> two = enterLater(queue, "greedy");
        assertThat(CompletableFuture.anyOf(one, two)).failsWithin(Duration.ofSeconds(10));
        CompletableFuture<Void> waiting = one.isDone() ? two : one;
        queue.enter("a", Kind.RUN);
        CompletableFuture<Void> other = enterLater(queue, "b");
        queue.leave("a", Kind.RUN);
        assertThat(other).succeedsWithin(Duration.ofSeconds(10));
        queue.leave("greedy", Kind.RUN);
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
    }

    private static CompletableFuture<Void> enterLater(CypherQueue queue, String client) {
        return CompletableFuture.runAsync(() -> queue.enter(client, Kind.RUN), Thread.ofVirtual()::start);
    }

    private static ConsoleSettings settings(int waiting, Duration patience) {
        Duration long_ = Duration.ofMinutes(1);
        return new ConsoleSettings(
                2,
                1,
                waiting,
                patience,
                long_,
                long_,
                long_,
                long_,
                10,
                DataSize.ofMegabytes(1),
                10,
                1e9,
                1e15,
                DataSize.ofMegabytes(1),
                false,
                "",
                "");
    }
}
