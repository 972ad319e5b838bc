package spoor.ingest.write;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Lets happen in order what several threads prepare at once: 0, 1, 2 and so on. Safe for use by any thread. */
final class InOrder {

    private long next;
    private @Nullable RuntimeException failure;

    /** @throws CancellationException if the turn never comes, since one before it failed */
    synchronized void await(long number) {
        try {
            while (next < number && failure == null) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        if (next < number) {
            throw new CancellationException();
        }
    }

    /** The next one's turn has come. */
    synchronized void done() {
        next++;
        notifyAll();
    }

    /** Nobody's turn comes any more. The first reason counts: others fail because of it. */
    synchronized void fail(RuntimeException reason) {
        failure = failure == null ? reason : failure;
        notifyAll();
    }

    synchronized @Nullable RuntimeException failure() {
        return failure;
    }
}
