package spoor.store.start;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.TransientException;
import spoor.store.CypherFiles;
import spoor.threads.TimeHad;

/** Asks the database whether it is there. Used by one thread. */
final class Ping {

    /** What it said. */
    enum Answer {
        YES,
        /** It is there, but has no thread, connection or memory for this one question. */
        BUSY,
        NO,
        /** It is there, but cannot open its data, or has given them up after a fault. */
        SICK,
        /** Neither an answer nor an error: it may burn its cores on something no time limit reaches. */
        SILENCE
    }

    static final int ANSWER_SECONDS = 10;
    private static final Duration ENOUGH_TO_ANSWER = Duration.ofSeconds(ANSWER_SECONDS / 2);

    static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private String reason = "";
    private @Nullable Throwable fault;

    Ping(Driver driver) {
        this.driver = driver;
    }

    /** @param time that the database has from now on: a silence in which others kept it from running says nothing */
    Answer ask(TimeHad time) throws InterruptedException {
        CompletableFuture<Void> asked = CompletableFuture.runAsync(this::run, Thread.ofVirtual()::start);
        fault = null;
        try {
            asked.get(ANSWER_SECONDS, TimeUnit.SECONDS);
            return Answer.YES;
        } catch (TimeoutException e) {
            reason = "no answer within %d s".formatted(ANSWER_SECONDS);
            return time.look().compareTo(ENOUGH_TO_ANSWER) < 0 ? Answer.BUSY : Answer.SILENCE;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            fault = cause;
            reason = String.valueOf(cause.getMessage());
            return of(cause);
        }
    }

    private void run() {
        try (Session session = driver.session(READ)) {
            session.run(CypherFiles.getStatement("queries/store/ping")).consume();
        }
    }

    /** Why the last answer was not yes, in the database's or the driver's words. */
    String reason() {
        return reason;
    }

    /** What came in place of the last answer; null if it was yes or silence. */
    @Nullable
    Throwable fault() {
        return fault;
    }

    static Answer of(Throwable fault) {
        return switch (fault) {
            case SecurityException refused -> Answer.NO;
            case TransientException passing -> isCode(passing, "DatabaseUnavailable") ? Answer.SICK : Answer.BUSY;
            case DatabaseException itsOwn -> Answer.SICK;
            case ClientException ours when isCode(ours, "Neo.ClientError.Database") -> Answer.SICK;
            case ClientException ours
            when String.valueOf(ours.getMessage()).contains("acquire connection from the pool") -> Answer.BUSY;
            default -> Answer.NO;
        };
    }

    private static boolean isCode(Neo4jException e, String part) {
        return e.code().contains(part);
    }
}
