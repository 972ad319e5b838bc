package spoor.threads;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** What is done again and again from the start of Spoor to its end. */
public abstract class RepeatedWork implements SmartLifecycle {

    private @Nullable Future<?> repeated;

    /**
     * Begins it, by {@link Threads#every}.
     *
     * @return null if it is switched off
     */
    protected abstract @Nullable Future<?> begin();

    @Override
    public final synchronized void start() {
        repeated = begin();
    }

    /** It does not begin again; what is under way goes on. */
    @Override
    public synchronized void stop() {
        if (repeated != null) {
            repeated.cancel(false);
            repeated = null;
        }
    }

    @Override
    public final synchronized boolean isRunning() {
        return repeated != null;
    }
}
