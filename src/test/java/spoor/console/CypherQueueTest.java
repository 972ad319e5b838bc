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
        CypherQueue.Turn greedy = queue.enter("greedy", Kind.RUN);
        CompletableFuture<Void> second = enterLater(queue, "greedy");
        CypherQueue.Turn modest = queue.enter("modest", Kind.RUN);
        assertThat(second).isNotDone();
        modest.close();
        assertThat(second).isNotDone();
        greedy.close();
        assertThat(second).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void a_plan_may_be_asked_for_while_the_same_client_runs_a_statement() {
        CypherQueue queue = new CypherQueue(settings(4, Duration.ofMillis(50)));
        queue.enter("one", Kind.RUN);
        CypherQueue.Turn plan = queue.enter("one", Kind.EXPLAIN);
        assertThatThrownBy(() -> queue.enter("two", Kind.RUN)).isInstanceOf(Busy.class);
        plan.close();
        queue.enter("two", Kind.RUN);
    }

    @Test
    void one_client_cannot_fill_the_waiting_room() {
        CypherQueue queue = new CypherQueue(settings(2, Duration.ofSeconds(20)));
        CypherQueue.Turn greedy = queue.enter("greedy", Kind.RUN);
        CompletableFuture<Void> one = enterLater(queue, "greedy");
        CompletableFuture<Void> two = enterLater(queue, "greedy");
        assertThat(CompletableFuture.anyOf(one, two)).failsWithin(Duration.ofSeconds(10));
        CompletableFuture<Void> waiting = one.isDone() ? two : one;
        CypherQueue.Turn a = queue.enter("a", Kind.RUN);
        CompletableFuture<Void> other = enterLater(queue, "b");
        a.close();
        assertThat(other).succeedsWithin(Duration.ofSeconds(10));
        greedy.close();
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void a_place_that_is_given_back_twice_is_one_place() {
        CypherQueue queue = new CypherQueue(settings(4, Duration.ofMillis(50)));
        CypherQueue.Turn first = queue.enter("one", Kind.RUN);
        first.close();
        first.close();
        queue.enter("one", Kind.RUN);
        assertThatThrownBy(() -> queue.enter("one", Kind.RUN)).isInstanceOf(Busy.class);
    }

    private static CompletableFuture<Void> enterLater(CypherQueue queue, String client) {
        return CompletableFuture.runAsync(() -> queue.enter(client, Kind.RUN), Thread.ofVirtual()::start);
    }

    private static ConsoleSettings settings(int waiting, Duration patience) {
        return settings(waiting, patience, Duration.ofMinutes(1));
    }

    static ConsoleSettings settings(int waiting, Duration patience, Duration grace) {
        Duration long_ = Duration.ofMinutes(1);
        return new ConsoleSettings(
                2,
                1,
                waiting,
                patience,
                long_,
                long_,
                long_,
                grace,
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
