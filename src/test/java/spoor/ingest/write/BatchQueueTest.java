package spoor.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BatchQueueTest {

    private static final int BATCHES = 60;

    private final List<Long> committed = Collections.synchronizedList(new ArrayList<>());
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    @Test
    void two_writers_commit_in_the_order_of_the_batches() {
        write(2, -1);
        assertThat(committed)
                .containsExactlyElementsOf(LongStream.range(0, BATCHES).boxed().toList());
        assertThat(threads).hasSize(2);
    }

    @Test
    void nothing_behind_a_batch_that_failed_is_committed_and_its_reason_is_thrown() {
        assertThatThrownBy(() -> write(2, 20))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("batch 20");
        assertThat(committed)
                .containsExactlyElementsOf(LongStream.range(0, 20).boxed().toList());
    }

    @Test
    void a_batch_held_at_the_gate_holds_no_other() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(2);
        try (BatchQueue queue = new BatchQueue(List.of(this::commit, this::commit), () -> pass(held, open))) {
            for (long i = 0; i < 3; i++) {
                queue.add(List.of(), i);
            }
            assertThat(held.await(300, TimeUnit.MILLISECONDS)).isFalse();
            assertThat(committed).isEmpty();
            open.countDown();
            queue.finish();
        }
        assertThat(committed).containsExactly(0L, 1L, 2L);
    }

    private static void pass(CountDownLatch held, CountDownLatch open) {
        held.countDown();
        try {
            assertThat(open.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(int count, long failing) {
        BatchQueue.Writer writer = (claims, record, turn) -> {
            if (record == failing) {
                throw new IllegalStateException("batch " + record);
            }
            commit(claims, record, turn);
        };
        try (BatchQueue queue = new BatchQueue(Collections.nCopies(count, writer), () -> {})) {
            for (long i = 0; i < BATCHES; i++) {
                queue.add(List.of(), i);
            }
            queue.finish();
        }
    }

    private void commit(List<?> claims, long record, Runnable turn) {
        threads.add(Thread.currentThread());
        try {
            TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(2_000));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        turn.run();
        committed.add(record);
    }
}
