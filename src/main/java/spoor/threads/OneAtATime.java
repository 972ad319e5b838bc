package spoor.threads;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands a task to a pool, unless it is still at it. */
final class OneAtATime implements Runnable {

    private final Executor pool;
    private final Runnable task;
    private final AtomicBoolean going = new AtomicBoolean();

    OneAtATime(Executor pool, Runnable task) {
        this.pool = pool;
        this.task = task;
    }

    @Override
    public void run() {
        if (!going.compareAndSet(false, true)) {
            return;
        }
        try {
            pool.execute(this::work);
        } catch (RejectedExecutionException ended) {
            going.set(false);
        }
    }

    private void work() {
        try {
            task.run();
        } finally {
            going.set(false);
        }
    }
}
