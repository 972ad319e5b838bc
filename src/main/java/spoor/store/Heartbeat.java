package spoor.store;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the database whether it is there, and keeps {@link StoreState} true. Used by one thread. */
final class Heartbeat {

    private enum Answer {
        YES,
        NO,
        /** Neither an answer nor an error: it may burn its cores on something no time limit reaches. */
        SILENCE
    }

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private static final Duration WHILE_READY = Duration.ofSeconds(5);
    private static final Duration WHILE_AWAY = Duration.ofMillis(200);
    private static final Duration SAY_EVERY = Duration.ofSeconds(10);
    private static final int ANSWER_SECONDS = 15;
    private static final int MOST_SILENCES = 4;

    private static final SessionConfig READ =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final StoreState state;
    private final @Nullable OwnNeo4j own;
    private String reason = "";

    /**
     * @param own null if the database is somebody else's
     */
    Heartbeat(Driver driver, StoreState state, @Nullable OwnNeo4j own) {
        this.driver = driver;
        this.state = state;
        this.own = own;
    }

    /** Returns once the database has answered. A start that was given up may still be mended from outside. */
    void awaitFirst() throws InterruptedException {
        Instant begin = Instant.now();
        Instant said = begin;
        LOG.info(
                own == null ? "Connecting to the database" : "Starting the database in {}",
                own == null ? "" : own.home());
        state.starting("The database is starting.");
        while (ask() != Answer.YES) {
            if (!state.hasFailed() && said.plus(SAY_EVERY).isBefore(Instant.now())) {
                said = Instant.now();
                LOG.info(
                        "Still waiting for the database ({}){}",
                        StoreStart.seconds(begin),
                        own == null ? ": " + reason : "");
            }
            Thread.sleep(WHILE_AWAY);
        }
        LOG.info("The database answers: {} ({})", describe(), StoreStart.seconds(begin));
    }

    /** Watches until this thread is interrupted. */
    void keep() throws InterruptedException {
        int silences = 0;
        while (true) {
            Thread.sleep(state.isReady() ? WHILE_READY : WHILE_AWAY);
            Answer answer = ask();
            silences = answer == Answer.SILENCE ? silences + 1 : 0;
            if (answer == Answer.YES) {
                sayBack();
            } else {
                sayLost();
            }
            if (silences >= MOST_SILENCES && own != null) {
                silences = 0;
                LOG.warn("The database has not answered for {} s; ending it", MOST_SILENCES * ANSWER_SECONDS);
                own.kill();
            }
        }
    }

    private void sayBack() {
        if (!state.isReady()) {
            LOG.info("The database answers again");
            state.ready();
        }
    }

    private void sayLost() {
        if (state.isReady()) {
            LOG.warn("The database does not answer: {}", reason);
            state.starting("The database does not answer; waiting for it.");
        }
    }

    private Answer ask() throws InterruptedException {
        CompletableFuture<Void> ping = CompletableFuture.runAsync(this::ping, Thread.ofVirtual()::start);
        try {
            ping.get(ANSWER_SECONDS, TimeUnit.SECONDS);
            return Answer.YES;
        } catch (TimeoutException e) {
            reason = "no answer within %d s".formatted(ANSWER_SECONDS);
            return Answer.SILENCE;
        } catch (ExecutionException e) {
            reason = String.valueOf(
                    e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            return Answer.NO;
        }
    }

    private void ping() {
        try (Session session = driver.session(READ)) {
            session.run(CypherFiles.getStatement("queries/store/ping")).consume();
        }
    }

    private String describe() {
        try (Session session = driver.session(READ)) {
            Record row = session.run(CypherFiles.getStatement("queries/store/components"))
                    .single();
            return "Neo4j %s %s"
                    .formatted(row.get("version").asString(), row.get("edition").asString());
        }
    }
}
