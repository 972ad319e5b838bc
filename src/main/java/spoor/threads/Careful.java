package spoor.threads;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A task that may fail and is done again all the same. Of failures that follow each other the first is logged. */
final class Careful implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Careful.class);

    private final Runnable task;
    private volatile boolean failed;

    Careful(Runnable task) {
        this.task = task;
    }

    @Override
    public void run() {
        try {
            task.run();
            failed = false;
        } catch (RuntimeException e) {
            if (!failed) {
                LOG.error("What is done again and again failed", e);
            }
            failed = true;
        }
    }
}
