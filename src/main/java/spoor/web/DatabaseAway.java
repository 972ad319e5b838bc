package spoor.web;

import java.time.Clock;
import java.util.function.Predicate;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityRetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Neo4j cannot be reached at the moment, or did not do in time what was asked of it: not our fault and not the user's. Who
 * is told that it is away needs only wait; a reading that met a limit of Spoor's own was begun, and is told as that.
 */
final class DatabaseAway {

    private DatabaseAway() {}

    private static final FaultLog SLOW = new FaultLog(Clock.systemUTC());
    private static final int PATIENCE_SECONDS = 30;

    static boolean isIn(Throwable e) {
        return isAnywhere(e, t -> isAway(t) || isSlow(t));
    }

    private static boolean isAnywhere(Throwable e, Predicate<Throwable> what) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (what.test(t)) {
                return true;
            }
        }
        return false;
    }

    /** @param request what was asked, for the log */
    static ProblemDetail problem(Throwable e, String request) {
        if (isAnywhere(e, DatabaseAway::isSlow) && !isAnywhere(e, DatabaseAway::isAway)) {
            SLOW.warn("Spoor ended a reading of the database that took too long: {}", request);
            return slow();
        }
        return away();
    }

    private static ProblemDetail slow() {
        ProblemDetail problem = Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store.slow",
                "The database answers, but this took longer than Spoor lets one reading take. Ask for less, or ask"
                        + " again when less is going on.");
        problem.setProperty("retryAfter", PATIENCE_SECONDS);
        return problem;
    }

    private static ProblemDetail away() {
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

    /** The database stopped in the midst of it. */
    private static boolean isEnded(String code) {
        return code.endsWith("Transaction.Terminated");
    }

    /** It was not done within the time that Spoor gave it. */
    private static boolean isSlow(Throwable t) {
        return t instanceof Neo4jException e && e.code().contains("TransactionTimedOut");
    }

    /** No connection is free for long, its disk is full, or it has given its data up and is started again. */
    private static boolean isOverwhelmed(String message) {
        return message.contains("acquire connection from the pool")
                || message.contains("Could not append transaction")
                || message.contains("critical error");
    }
}
