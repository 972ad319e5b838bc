package spoor.store;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import spoor.model.Unavailable;

/** What may be gone when the same is tried again: a database that was away, was slow, or ended what took too long. */
final class Passing {

    private Passing() {}

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
