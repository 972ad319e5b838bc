package spoor.store.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IdleMemoryTest {

    private static final long MEGABYTE = 1 << 20;

    private final AtomicLong used = new AtomicLong(100 * MEGABYTE);
    private final AtomicInteger collections = new AtomicInteger();
    private final IdleMemory memory = new IdleMemory(used::get, collections::incrementAndGet);

    @Test
    void collectsOnceWhileNothingIsDone() {
        lookAfter(2);
        lookAfter(2);

        assertThat(collections).hasValue(1);
    }

    @Test
    void leavesWorkAlone() {
        lookAfter(50);
        lookAfter(50);
        lookAfter(-120); // the collector ran by itself

        assertThat(collections).hasValue(0);
    }

    @Test
    void collectsAgainAfterWork() {
        lookAfter(0);
        lookAfter(50);
        lookAfter(1);

        assertThat(collections).hasValue(2);
    }

    private void lookAfter(long megabytes) {
        used.addAndGet(megabytes * MEGABYTE);
        memory.look();
    }
}
