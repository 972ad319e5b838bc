package spoor.threads;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A task that may fail and is done again all the same. Of failures that follow each other the first is logged; what fails once
 * Spoor is ending, as with a database that has been closed, is no news.
 */
final class Careful implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Careful.class);

    private final Runnable task;
    private final BooleanSupplier ending;
    private volatile boolean failed;

    Careful(Runnable task, BooleanSupplier ending) {
        this.task = task;
        this.ending = ending;
    }

    @Override
    public void run() {
        try {
            task.run();
            failed = false;
        } catch (RuntimeException e) {
            if (ending.getAsBoolean()) {
                LOG.debug("Broken off by the end", e);
            } else if (!failed) {
                LOG.error("What is done again and again failed", e);
            }
            failed = true;
        }
    }
}
