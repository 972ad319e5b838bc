package spoor.console;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import spoor.model.Busy;

/** Few statements run at a time, some wait a little, the rest are told to come again. */
@Component
class CypherQueue {

    private final ConsoleSettings settings;
    private final Semaphore free;
    private final AtomicInteger waiting = new AtomicInteger();

    CypherQueue(ConsoleSettings settings) {
        this.settings = settings;
        this.free = new Semaphore(settings.concurrent(), true);
    }

    /**
     * Waits for a place, which has to be given back by {@link #leave}.
     *
     * @throws Busy if there is none soon
     */
    void enter() {
        if (!free.tryAcquire() && !waitForPlace()) {
            throw new Busy(
                    "cypher.busy",
                    "%d statements are running and more are waiting; try again in some seconds.",
                    settings.concurrent());
        }
    }

    void leave() {
        free.release();
    }

    private boolean waitForPlace() {
        try {
            return waiting.incrementAndGet() <= settings.waiting()
                    && free.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
