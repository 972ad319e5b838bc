package spoor.store.own;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Gives memory back to the system while nobody works: a collector that works at one stroke collects, and lets go of what is free,
 * only when the heap is full.
 */
final class IdleMemory {

    /** System property: the JVM has such a collector. G1 gives back by itself if it is told to. */
    static final String WATCHED = "spoor.idle.memory.watched";

    private static final Duration EVERY = Duration.ofSeconds(30);

    /** What a database takes between two looks that nobody asks anything. */
    private static final long IDLE_BYTES = 16 << 20;

    private final LongSupplier used;
    private final Runnable collect;
    private long usedBefore;
    private boolean collected;

    /** @param used bytes of the heap */
    IdleMemory(LongSupplier used, Runnable collect) {
        this.used = used;
        this.collect = collect;
        usedBefore = used.getAsLong();
    }

    static void begin() {
        if (!Boolean.getBoolean(WATCHED)) {
            return;
        }
        IdleMemory memory = new IdleMemory(IdleMemory::used, System::gc);
        Thread.ofPlatform().daemon().name("idle-memory").start(memory::watch);
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(EVERY);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Less in use than before means that the collector ran by itself, since there was work. */
    void look() {
        long taken = used.getAsLong() - usedBefore;
        if (taken < 0 || taken > IDLE_BYTES) {
            collected = false;
        } else if (!collected) {
            collect.run();
            collected = true;
        }
        usedBefore = used.getAsLong();
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
