package spoor.threads;

import org.springframework.context.SmartLifecycle;

/** Work that goes on while the program runs; when the program ends it is told to stop. */
public abstract class LongWork implements SmartLifecycle {

    private volatile boolean running;

    @Override
    public final void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public final boolean isRunning() {
        return running;
    }
}
