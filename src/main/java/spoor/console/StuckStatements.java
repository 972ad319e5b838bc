package spoor.console;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;
import spoor.store.start.StoreRescue;
import spoor.threads.Threads;
import spoor.threads.TimeHad;

/**
 * The last resort: a statement that the database goes on with, long after it was told to end it, burns a core for ever.
 * Then the database is started again. One that only our side still waits for is given up: its connection is cut. Either
 * way its place is free again. Safe for use by any thread.
 */
@Component
final class StuckStatements {

    private static final Logger LOG = LoggerFactory.getLogger(StuckStatements.class);
    private static final long ANSWER_SECONDS = 5;

    private final Driver driver;
    private final StoreRescue rescue;
    private final ConsoleSettings settings;
    private final Executor watchers;

    StuckStatements(ConsoleDriver driver, StoreRescue rescue, ConsoleSettings settings, Threads threads) {
        this.driver = driver.get();
        this.rescue = rescue;
        this.settings = settings;
        this.watchers = threads.many("cypher-stuck");
    }

    /** Looks after the grace whether the statement has ended by then; returns at once. */
    void watch(String request, Future<?> statement, CypherQueue.Turn turn, CypherWatch watch) {
        watchers.execute(() -> {
            try (turn) {
                if (!endsInTime(statement)) {
                    end(request, statement, watch);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void end(String request, Future<?> statement, CypherWatch watch) throws InterruptedException {
        long seconds = settings.grace().toSeconds();
        if (!watch.isSending() && isRunning(request)) {
            rescue.restart("A statement of the console still runs %d s after it was ended.".formatted(seconds));
        } else {
            LOG.warn(
                    "A statement of the console was not answered {} s after it was ended, so it is given up.", seconds);
        }
        // The driver waits through an interrupt, but cuts the connection, and with that the waiting ends
        statement.cancel(true);
    }

    /** The grace is time that the database had, not the clock's: one that others keep from running is not to blame. */
    private boolean endsInTime(Future<?> statement) throws InterruptedException {
        try {
            return isOver(statement, settings.grace());
        } catch (ExecutionException e) {
            LOG.debug("It has ended after all", e);
            return true;
        }
    }

    /**
     * Waits for a statement until the database has had so much time; where that is somebody else's, until Spoor has, which at
     * least may have been kept from reading the answer.
     */
    boolean isOver(Future<?> statement, Duration longest) throws InterruptedException, ExecutionException {
        ProcessHandle own = rescue.process();
        return TimeHad.await(statement, own == null ? ProcessHandle.current() : own, longest);
    }

    /** As far as the database can still be asked; one that is silent counts as busy with it. */
    private boolean isRunning(String request) throws InterruptedException {
        try {
            return CompletableFuture.supplyAsync(() -> ask(request), watchers).get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return true;
        } catch (ExecutionException e) {
            LOG.warn("The database cannot say what it is doing: {}", e.getMessage());
            return false;
        }
    }

    private boolean ask(String request) {
        try (Session session = driver.session()) {
            return session.run(CypherFiles.getStatement("queries/console/is-running"), Map.of("request", request))
                    .single()
                    .get("running")
                    .asBoolean();
        }
    }
}
