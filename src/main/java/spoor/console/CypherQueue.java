package spoor.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import spoor.model.Busy;

/**
 * Few statements run at a time, some wait a little, the rest are told to come again. Nobody can take all places or
 * fill the waiting room: a client that already runs as many as it may is overtaken by others.
 */
@Component
class CypherQueue {

    /** What takes a place. */
    enum Kind {
        RUN,
        /** A plan takes milliseconds and may be asked for while the same client's statement runs. */
        EXPLAIN
    }

    private record Waiter(String client, Kind kind, CountDownLatch admitted) {}

    private final ConsoleSettings settings;
    private final Map<String, Integer> runningOf = new HashMap<>();
    private final List<Waiter> waiting = new ArrayList<>();
    private int running;

    CypherQueue(ConsoleSettings settings) {
        this.settings = settings;
    }

    /** A place that was taken. It is given back once, by whoever closes it first. */
    final class Turn implements AutoCloseable {

        private final String key;
        private final AtomicBoolean over = new AtomicBoolean();

        private Turn(String key) {
            this.key = key;
        }

        @Override
        public void close() {
            if (over.compareAndSet(false, true)) {
                leave(key);
            }
        }
    }

    /**
     * Waits for a place, which has to be given back.
     *
     * @throws Busy if there is none soon
     */
    Turn enter(String client, Kind kind) {
        Waiter waiter = new Waiter(keyOf(client, kind), kind, new CountDownLatch(1));
        synchronized (this) {
            if (isFree(waiter)) {
                take(waiter);
                return new Turn(waiter.client);
            }
            if (isCrowded(waiter)) {
                throw busy();
            }
            waiting.add(waiter);
        }
        if (!waitFor(waiter)) {
            throw busy();
        }
        return new Turn(waiter.client);
    }

    private synchronized void leave(String key) {
        running--;
        runningOf.computeIfPresent(key, (client, count) -> count == 1 ? null : count - 1);
        admit();
    }

    private void admit() {
        for (Iterator<Waiter> each = waiting.iterator(); each.hasNext(); ) {
            Waiter waiter = each.next();
            if (isFree(waiter)) {
                each.remove();
                take(waiter);
                waiter.admitted.countDown();
            }
        }
    }

    private boolean isFree(Waiter waiter) {
        return running < settings.concurrent() && runningOf.getOrDefault(waiter.client, 0) < settings.perClient();
    }

    private boolean isCrowded(Waiter waiter) {
        long own = waiting.stream()
                .filter(other -> other.client.equals(waiter.client))
                .count();
        return waiting.size() >= settings.waiting() || own >= Math.max(1, settings.waiting() / 2);
    }

    private void take(Waiter waiter) {
        running++;
        runningOf.merge(waiter.client, 1, Integer::sum);
    }

    private boolean waitFor(Waiter waiter) {
        boolean admitted = false;
        try {
            admitted = waiter.admitted.await(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            // Not in the list any more: admitted in the very moment in which the patience ended
            return admitted || !waiting.remove(waiter);
        }
    }

    private static String keyOf(String client, Kind kind) {
        return kind + " " + client;
    }

    private Busy busy() {
        return new Busy(
                "cypher.busy",
                "%d statements run at a time, %d of one client, and more are waiting; try again in some seconds.",
                settings.concurrent(),
                settings.perClient());
    }
}
