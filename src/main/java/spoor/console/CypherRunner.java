package spoor.console;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import spoor.model.SpoorException;
import spoor.store.CypherFiles;
import spoor.store.StoreState;
import spoor.threads.Threads;

/**
 * Gives a statement that has passed the screen a place in the queue, a read transaction that is always rolled back, a
 * time limit of the database and one of ours. Safe for use by any thread.
 */
@Component
class CypherRunner {

    /** What is done inside the transaction. */
    @FunctionalInterface
    interface Work {
        void run(Transaction transaction, CypherWatch watch) throws IOException;
    }

    /**
     * A statement that is to run.
     *
     * @param client whose it is
     * @param statement its text
     * @param batch rows that are fetched at a time
     * @param bookmarks states of the store that it has to wait for
     */
    record Job(
            String client,
            String statement,
            CypherQueue.Kind kind,
            long timeoutMillis,
            int batch,
            List<String> bookmarks) {}

    /** Beyond a statement's own time, for the database to end it. */
    private static final long PATIENCE_MILLIS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(CypherRunner.class);

    private final Driver driver;
    private final StoreState state;
    private final CypherQueue queue;
    private final ConsoleSafety safety;
    private final StuckStatements stuck;
    private final Suspects suspects;
    private final Threads threads;

    CypherRunner(
            ConsoleDriver driver,
            StoreState state,
            CypherQueue queue,
            ConsoleSafety safety,
            StuckStatements stuck,
            Suspects suspects,
            Threads threads) {
        this.driver = driver.get();
        this.state = state;
        this.queue = queue;
        this.safety = safety;
        this.stuck = stuck;
        this.suspects = suspects;
        this.threads = threads;
    }

    /**
     * Does the work, in another thread, and waits for it.
     *
     * @throws SpoorException if there was no place, or the statement is wrong or took too long
     * @throws IOException if nobody listens any more; the statement was then cancelled
     */
    void run(Job job, CypherListener listener, Work work) throws IOException {
        state.requireReady();
        safety.requireAccepted();
        suspects.requireNone(job.statement());
        Running running = new Running(job, work);
        CypherQueue.Turn turn = queue.enter(job.client(), job.kind());
        try (CypherWatch watch = new CypherWatch(threads, job.timeoutMillis(), listener, running::terminate)) {
            await(running, turn, watch);
        }
    }

    /**
     * A call that the database never answers holds its own thread, and its place in the queue until the grace is over,
     * but not the request.
     */
    private void await(Running running, CypherQueue.Turn turn, CypherWatch watch) throws IOException {
        FutureTask<Void> task = new FutureTask<>(() -> {
            try (turn) {
                running.run(watch);
            }
            return null;
        });
        threads.many("cypher").execute(task);
        try {
            if (!stuck.isOver(task, Duration.ofMillis(running.job.timeoutMillis() + PATIENCE_MILLIS))) {
                stuck.watch(running.request, task, turn, watch);
                throw CypherFault.stuck();
            }
        } catch (ExecutionException e) {
            watch.throwIfGone();
            if (e.getCause() instanceof RuntimeException fault) {
                throw watch.isOverdue() ? CypherFault.overdue() : CypherFault.of(fault);
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** One statement under way. */
    private final class Running {

        private final Job job;
        private final Work work;
        private final SessionConfig session;
        private final TransactionConfig limits;
        private final String request = UUID.randomUUID().toString();

        Running(Job job, Work work) {
            this.job = job;
            this.work = work;
            this.session = SessionConfig.builder()
                    .withDefaultAccessMode(AccessMode.READ)
                    .withFetchSize(job.batch())
                    .withBookmarks(job.bookmarks().stream().map(Bookmark::from).toList())
                    .build();
            this.limits = TransactionConfig.builder()
                    .withTimeout(Duration.ofMillis(job.timeoutMillis()))
                    .withMetadata(Map.of("app", "spoor-console", "request", request))
                    .build();
        }

        void run(CypherWatch watch) throws IOException {
            try (Session open = driver.session(session);
                    Transaction transaction = open.beginTransaction(limits)) {
                runSuspected(transaction, watch);
                transaction.rollback();
            }
        }

        /** Whoever stops the database is not known; whoever was running when it stopped is. */
        private void runSuspected(Transaction transaction, CypherWatch watch) throws IOException {
            try {
                work.run(transaction, watch);
            } catch (ServiceUnavailableException | SessionExpiredException e) {
                suspects.add(job.statement());
                throw e;
            }
        }

        /** Closing the session would wait for the statement; the database ends it when told on another connection. */
        void terminate() {
            try (Session other = driver.session()) {
                other.run(CypherFiles.getStatement("queries/console/terminate"), Map.of("request", request))
                        .consume();
            } catch (RuntimeException e) {
                LOG.warn("A statement of the console could not be ended: {}", e.getMessage());
            }
        }
    }
}
