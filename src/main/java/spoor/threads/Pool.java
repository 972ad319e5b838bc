package spoor.threads;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads of one name. An {@link Error} of a task is logged even if nobody asks how the task ended. */
final class Pool extends ThreadPoolExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(Pool.class);

    Pool(int least, int most, Duration idle, BlockingQueue<Runnable> waiting, ThreadFactory threads) {
        super(least, most, idle.toMillis(), TimeUnit.MILLISECONDS, waiting, threads);
    }

    @Override
    protected void afterExecute(Runnable task, @Nullable Throwable thrown) {
        super.afterExecute(task, thrown);
        if (task instanceof Future<?> done
                && done.state() == Future.State.FAILED
                && done.exceptionNow() instanceof Error error) {
            LOG.error("A task failed", error);
        }
    }
}
