package spoor.store.start;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spoor.model.Unavailable;

/** What may be gone when the same is tried again: a database that was away, was slow, or ended what took too long. */
final class Passing {

    private static final Logger LOG = LoggerFactory.getLogger(Passing.class);
    private static final long AGAIN_MILLIS = 500;

    private Passing() {}

    /** Part of a start. */
    @FunctionalInterface
    interface Work {

        void run() throws InterruptedException;
    }

    /**
     * Does it again for as long as what stands in its way may pass.
     *
     * @param between done before each further try
     */
    static void complete(Work work, Work between) throws InterruptedException {
        while (!succeeds(work)) {
            Thread.sleep(AGAIN_MILLIS);
            between.run();
        }
    }

    private static boolean succeeds(Work work) throws InterruptedException {
        try {
            work.run();
            return true;
        } catch (Neo4jException | Unavailable e) {
            if (!is(e) || Thread.currentThread().isInterrupted()) {
                throw e;
            }
            LOG.warn("The start was interrupted and goes on once the database answers: {}", e.getMessage());
            return false;
        }
    }

    static boolean is(RuntimeException fault) {
        return switch (fault) {
            case Unavailable _ -> true;
            case RetryableException _ -> true;
            case Neo4jException e -> isOfTime(e.code()) || isOfConnections(String.valueOf(e.getMessage()));
            default -> false;
        };
    }

    private static boolean isOfTime(String code) {
        return code.contains("TransactionTimedOut") || code.contains("Transaction.Terminated");
    }

    private static boolean isOfConnections(String message) {
        return message.contains("acquire connection from the pool");
    }
}
