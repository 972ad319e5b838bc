package spoor.web;

import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityRetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Neo4j cannot be reached at the moment, or has too much to do: not our fault and not the user's, and worth trying again. */
final class DatabaseAway {

    private DatabaseAway() {}

    static boolean isIn(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (isAway(t)) {
                return true;
            }
        }
        return false;
    }

    static ProblemDetail problem() {
        return Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database.away",
                "The database does not answer at the moment. Spoor keeps trying; ask again in some seconds.");
    }

    private static boolean isAway(Throwable t) {
        return t instanceof ServiceUnavailableException
                || t instanceof SessionExpiredException
                || t instanceof DiscoveryException
                || t instanceof SecurityRetryableException
                || t instanceof RetryableException
                || isCommitLost(t)
                || (t instanceof Neo4jException e
                        && (isEnded(e.code()) || isOverwhelmed(String.valueOf(e.getMessage()))));
    }

    /** All that Spring tells of a commit that the database did not take: it hides the reason behind its own rollback. */
    private static boolean isCommitLost(Throwable t) {
        return t instanceof IllegalStateException
                && String.valueOf(t.getMessage()).startsWith("Transaction must be open, but has already been closed");
    }

    /** It was not done in its time, or the database stopped in the midst of it. */
    private static boolean isEnded(String code) {
        return code.contains("TransactionTimedOut") || code.endsWith("Transaction.Terminated");
    }

    /** No connection is free for long, its disk is full, or it has given its data up and is started again. */
    private static boolean isOverwhelmed(String message) {
        return message.contains("acquire connection from the pool")
                || message.contains("Could not append transaction")
                || message.contains("critical error");
    }
}
